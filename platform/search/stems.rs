//! The stems of a word: the terms that its forms share, of what Snowball leaves of it in Catalan, Spanish and English,
//! of the word as it is written and as people without accents type it.
//!
//! Promises: a word and its plural share a term, and so do two forms of one word, with accents and without. What
//! Snowball does not level is levelled here: what spelling changes in an ending (marca, marques; platja, platges;
//! acció, accions; procés, processos), and the plurals whose singular it does not know (plans, veces, preus). Stems are
//! not told apart by language.

use tantivy_stemmers::algorithms;

use super::words::LONGEST;
use crate::words::fold::fold;

/// Stems stand apart from words, so that the beginning of a word never matches a stem.
const STEM: char = '~';
/// A stem shorter than this says too little.
const SHORTEST_STEM: usize = 3;
/// A singular may be shorter than a stem: « mà » of « mans ».
const SHORTEST_SINGULAR: usize = 2;

/// The stems of a word as it is written: those that are not the word itself, each a term.
pub fn stems(written: &str, folded: &str) -> Vec<String> {
    bare_stems(written, folded).into_iter().filter(|stem| stem != folded).map(|stem| as_term(&stem)).collect()
}

/// The terms under which other forms of a word are kept: its stems, a form that is the stem of the others itself, and
/// those of which it is the stem.
pub fn kin(written: &str, folded: &str) -> Vec<String> {
    let mut kin = bare_stems(written, folded);
    kin.extend(kin.iter().map(|stem| as_term(stem)).collect::<Vec<_>>());
    kin.push(as_term(folded));
    kin.retain(|term| term != folded);
    kin
}

/// Whether a term is a word, and not a stem.
pub fn is_word(term: &str) -> bool {
    !term.starts_with(STEM)
}

fn as_term(stem: &str) -> String {
    format!("{STEM}{stem}")
}

fn bare_stems(written: &str, folded: &str) -> Vec<String> {
    let letters = folded.chars().count();
    if folded.chars().any(|c| c.is_ascii_digit()) || letters < SHORTEST_STEM {
        return Vec::new();
    }
    let (written, plain) = (with_plain_ending(&written.to_lowercase()), with_plain_ending(folded));
    let mut found: Vec<String> = [algorithms::catalan, algorithms::spanish, algorithms::english_porter_2]
        .iter()
        .flat_map(|stem| [stem(&written), stem(&plain)])
        .map(|stem| levelled(fold(&stem).chars().filter(|c| c.is_alphanumeric()).take(LONGEST).collect()))
        .filter(|stem| stem.chars().count() >= SHORTEST_STEM)
        .collect();
    found.extend(singular(folded).filter(|singular| singular.chars().count() >= SHORTEST_SINGULAR));
    found.sort_unstable();
    found.dedup();
    found
}

/// A plural whose ending Snowball mistakes, with that of its singular: of « marques » it would leave « mar ».
fn with_plain_ending(word: &str) -> String {
    for (ending, plain) in [("ques", "ca"), ("gues", "ga"), ("gües", "gua"), ("ius", "iu")] {
        if let Some(head) = word.strip_suffix(ending).filter(|head| head.chars().count() >= SHORTEST_SINGULAR) {
            return format!("{head}{plain}");
        }
    }
    word.to_owned()
}

/// A stem with an ending that does not change with what followed it.
fn levelled(stem: String) -> String {
    const LEVELS: [(&str, &str); 8] =
        [("qu", "c"), ("gu", "g"), ("j", "g"), ("ss", "s"), ("ions", "i"), ("ion", "i"), ("io", "i"), ("iu", "iv")];
    for (ending, level) in LEVELS {
        if let Some(head) = stem.strip_suffix(ending) {
            return format!("{head}{level}");
        }
    }
    stem
}

/// The singular of a plural that may have one of those that Snowball does not know: plans, veces, dies, preus.
fn singular(folded: &str) -> Option<String> {
    let ends_in = |head: &str, letters: &str| head.ends_with(|c| letters.contains(c));
    if let Some(head) = folded.strip_suffix("ns").filter(|head| ends_in(head, "aeiou")) {
        return Some(head.to_owned());
    }
    if let Some(head) = folded.strip_suffix("us").filter(|head| ends_in(head, "aeio")) {
        return Some(format!("{head}u"));
    }
    let ended = |ending: &str, singular: &str| folded.strip_suffix(ending).map(|head| format!("{head}{singular}"));
    ended("ces", "z").or_else(|| ended("ies", "ia"))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Whether each of two words finds the other.
    fn are_kin(one: &str, other: &str) -> bool {
        let kept = |text: &str| [vec![fold(text)], stems(text, &fold(text))].concat();
        let finds = |typed: &str, text: &str| {
            let asked = [vec![fold(typed)], kin(typed, &fold(typed))].concat();
            asked.iter().any(|term| kept(text).contains(term))
        };
        finds(one, other) && finds(other, one)
    }

    /// Each form of a line finds each other, with its accents and without.
    fn all_are_kin(lines: &[&str]) {
        for line in lines {
            let forms: Vec<&str> = line.split(' ').collect();
            for one in &forms {
                for other in &forms {
                    assert!(are_kin(one, other), "{one} and {other}");
                    assert!(
                        are_kin(&fold(one), other) && are_kin(one, &fold(other)),
                        "{one} and {other} without accents"
                    );
                }
            }
        }
    }

    #[test]
    fn forms_of_one_word_find_each_other() {
        all_are_kin(&[
            "compra compres comprar",
            "cooperativa cooperatives",
            "economía economías economia economies",
            "organització organitzacions",
            "meeting meetings",
            "network networks",
            "process processes",
            "col·lectiu col·lectius",
            "municipi municipis municipio municipios",
        ]);
    }

    #[test]
    fn a_spelling_that_changes_with_the_ending_does_not_matter() {
        all_are_kin(&[
            "públic pública públics públiques",
            "polític política polítics polítiques",
            "tècnic tècnica tècnics tècniques",
            "econòmic econòmica econòmics econòmiques",
            "energètic energètica energètiques",
            "estratègic estratègica estratègiques",
            "comarca comarques",
            "beca beques",
            "marca marques",
            "banca banques",
            "botiga botigues",
            "amiga amigues",
            "llengua llengües",
            "aigua aigües",
            "platja platges",
            "pluja pluges",
            "habitatge habitatges",
            "plaça places",
            "força forces",
            "aliança aliances",
            "ordenança ordenances",
            "procés processos",
            "congrés congressos",
            "interès interessos",
            "bosque bosques bosc",
            "parque parques",
        ]);
    }

    #[test]
    fn what_ends_in_io_finds_its_plural_and_its_neighbours_over_the_border() {
        all_are_kin(&[
            "acció accions acción acciones",
            "reunió reunions reunión reuniones",
            "comissió comissions",
            "sessió sessions",
            "col·laboració col·laboracions",
            "contractació contractacions",
            "formació formacions",
            "ocupació ocupacions",
            "gestió gestions",
            "relació relacions",
            "aportació aportacions",
            "premi premis premio premios",
            "servei serveis",
            "estudi estudis estudio estudios",
        ]);
    }

    #[test]
    fn plurals_that_no_stemmer_knows_find_their_singular() {
        all_are_kin(&[
            "pla plans",
            "mà mans",
            "camí camins",
            "jardí jardins",
            "butlletí butlletins",
            "ciutadà ciutadans",
            "ciutadana ciutadanes ciutadans",
            "mitjà mitjans",
            "veí veïns",
            "comú comuns",
            "bé béns",
            "òrgan òrgans",
            "jove joves",
            "gran grans",
            "fi fins",
            "vez veces",
            "luz luces",
            "capaz capaces",
            "raíz raíces",
            "dia dies",
            "memòria memòries",
            "línia línies",
            "preu preus",
            "nou nous",
            "correu correus",
            "arxiu arxius",
            "objectiu objectius",
            "participatiu participatius participativa participatives",
            "administratiu administrativa administratives",
            "assemblea assemblees",
            "àrea àrees",
            "recurs recursos",
            "pressupost pressupostos",
            "mes mesos",
            "eix eixos",
            "text textos",
            "clàusula clàusules",
            "entitat entitats",
            "mancomunitat mancomunitats",
            "ajuntament ajuntaments",
            "regidor regidora regidors regidores",
        ]);
    }

    #[test]
    fn other_words_stay_apart() {
        for (one, other) in [
            ("compra", "cooperativa"),
            ("compra", "compte"),
            ("Manlleu", "Manresa"),
            ("salut", "Salt"),
            ("pla", "plaça"),
            ("plans", "places"),
            ("pla", "platja"),
            ("fi", "final"),
            ("fi", "fira"),
            ("mà", "mar"),
            ("mans", "mar"),
            ("marques", "mar"),
            ("marc", "mar"),
            ("banques", "ban"),
            ("comarca", "marca"),
            ("acció", "acta"),
            ("accions", "actes"),
            ("òrgan", "orgull"),
            ("jove", "joguina"),
            ("veces", "veure"),
            ("preu", "premi"),
            ("premi", "premsa"),
            ("nou", "nom"),
            ("força", "forn"),
            ("camins", "campanya"),
            ("bé", "beca"),
        ] {
            assert!(!are_kin(one, other), "{one} and {other}");
        }
    }
}
