//! Tables: 0, 1, 2, 11 and 21 of each thing that is counted, as Catalan writes them.

use platform::words::Language;

use super::{COUNTS, facts, figure, told_ca, words};
use crate::narrative::counted;
use crate::section::Topic;

#[test]
#[rustfmt::skip] // a table reads better in rows
fn every_counted_noun_in_catalan() {
    for (noun, expected) in [
        ("assemblies", ["cap assemblea", "una assemblea", "dues assemblees", "11 assemblees", "21 assemblees"]),
        ("commission_meetings", ["cap reunió de les comissions", "una reunió de les comissions", "dues reunions de les comissions", "11 reunions de les comissions", "21 reunions de les comissions"]),
        ("group_meetings", ["cap reunió dels grups de treball", "una reunió dels grups de treball", "dues reunions dels grups de treball", "11 reunions dels grups de treball", "21 reunions dels grups de treball"]),
        ("other_meetings", ["cap reunió", "una reunió", "dues reunions", "11 reunions", "21 reunions"]),
        ("meetings", ["cap reunió", "una reunió", "dues reunions", "11 reunions", "21 reunions"]),
        ("gatherings", ["cap trobada", "una trobada", "dues trobades", "11 trobades", "21 trobades"]),
        ("own_events", ["cap acte de la xarxa", "un acte de la xarxa", "dos actes de la xarxa", "11 actes de la xarxa", "21 actes de la xarxa"]),
        ("outside_events", ["cap acte d’altres entitats", "un acte d’altres entitats", "dos actes d’altres entitats", "11 actes d’altres entitats", "21 actes d’altres entitats"]),
        ("advice_cases", ["cap assessorament", "un assessorament", "dos assessoraments", "11 assessoraments", "21 assessoraments"]),
        ("mentoring_sessions", ["cap sessió de mentoria", "una sessió de mentoria", "dues sessions de mentoria", "11 sessions de mentoria", "21 sessions de mentoria"]),
        ("referrals", ["cap derivació", "una derivació", "dues derivacions", "11 derivacions", "21 derivacions"]),
        ("care_contacts", ["cap contacte de seguiment", "un contacte de seguiment", "dos contactes de seguiment", "11 contactes de seguiment", "21 contactes de seguiment"]),
        ("new_members", ["cap nou membre", "un nou membre", "dos nous membres", "11 nous membres", "21 nous membres"]),
        ("departed_members", ["cap membre", "un membre", "dos membres", "11 membres", "21 membres"]),
        ("members", ["cap membre conegut", "un membre conegut", "dos membres coneguts", "11 membres coneguts", "21 membres coneguts"]),
        ("members_there", ["cap membre", "un membre", "dos membres", "11 membres", "21 membres"]),
        ("news", ["cap notícia", "una notícia", "dues notícies", "11 notícies", "21 notícies"]),
        ("newsletters", ["cap butlletí", "un butlletí", "dos butlletins", "11 butlletins", "21 butlletins"]),
        ("circulars", ["cap circular", "una circular", "dues circulars", "11 circulars", "21 circulars"]),
        ("publications", ["cap publicació", "una publicació", "dues publicacions", "11 publicacions", "21 publicacions"]),
        ("experiences", ["cap experiència nova", "una experiència nova", "dues experiències noves", "11 experiències noves", "21 experiències noves"]),
        ("agreements", ["cap conveni", "un conveni", "dos convenis", "11 convenis", "21 convenis"]),
        ("contacts", ["cap contacte", "un contacte", "dos contactes", "11 contactes", "21 contactes"]),
        ("other_things", ["cap altra activitat", "una altra activitat", "dues altres activitats", "11 altres activitats", "21 altres activitats"]),
        ("records", ["cap registre d’activitat", "un registre d’activitat", "dos registres d’activitat", "11 registres d’activitat", "21 registres d’activitat"]),
        ("challenges", ["cap repte", "un repte", "dos reptes", "11 reptes", "21 reptes"]),
        ("groups_at_start", ["cap grup de treball", "un grup de treball", "dos grups de treball", "11 grups de treball", "21 grups de treball"]),
        ("new_groups", ["cap grup nou", "un grup nou", "dos grups nous", "11 grups nous", "21 grups nous"]),
        ("town_councils", ["cap ajuntament", "un ajuntament", "dos ajuntaments", "11 ajuntaments", "21 ajuntaments"]),
        ("county_councils", ["cap consell comarcal", "un consell comarcal", "dos consells comarcals", "11 consells comarcals", "21 consells comarcals"]),
        ("authorities", ["cap altra administració", "una altra administració", "dues altres administracions", "11 altres administracions", "21 altres administracions"]),
        ("administrations", ["cap administració", "una administració", "dues administracions", "11 administracions", "21 administracions"]),
        ("organisations", ["cap organització", "una organització", "dues organitzacions", "11 organitzacions", "21 organitzacions"]),
        ("people", ["cap persona", "una persona", "dues persones", "11 persones", "21 persones"]),
        ("places", ["cap municipi", "un municipi", "dos municipis", "11 municipis", "21 municipis"]),
        ("municipalities", ["cap municipi", "un municipi", "dos municipis", "11 municipis", "21 municipis"]),
        ("comarques", ["cap comarca", "una comarca", "dues comarques", "11 comarques", "21 comarques"]),
    ] {
        assert_eq!(COUNTS.map(|n| counted(words(Language::Catalan), noun, n)), expected, "{noun}");
    }
    let of = |n| Language::Catalan.of_word(&counted(words(Language::Catalan), "advice_cases", n));
    assert_eq!(COUNTS[1..].iter().map(|n| of(*n)).collect::<Vec<_>>(), ["d’un assessorament", "de dos assessoraments", "d’11 assessoraments", "de 21 assessoraments"]);
}

#[test]
#[rustfmt::skip] // a table reads better in rows
#[expect(clippy::too_many_lines, reason = "a table")]
fn sentences_that_count_one_thing() {
    for (topic, key, expected) in [
        (Topic::Advice, "advice_cases", [
            "Aquest any no consta cap assessorament ni cap sessió de mentoria.",
            "Hem acompanyat els membres amb un assessorament.",
            "Hem acompanyat els membres amb dos assessoraments.",
            "Hem acompanyat els membres amb 11 assessoraments.",
            "Hem acompanyat els membres amb 21 assessoraments.",
        ]),
        (Topic::Bodies, "commission_meetings", [
            "Aquest any no consta cap assemblea.",
            "Aquest any no consta cap assemblea.\n\nHem fet una reunió de la Comissió Executiva i de la Comissió Tècnica.",
            "Aquest any no consta cap assemblea.\n\nHem fet dues reunions de la Comissió Executiva i de la Comissió Tècnica.",
            "Aquest any no consta cap assemblea.\n\nHem fet 11 reunions de la Comissió Executiva i de la Comissió Tècnica.",
            "Aquest any no consta cap assemblea.\n\nHem fet 21 reunions de la Comissió Executiva i de la Comissió Tècnica.",
        ]),
        (Topic::Bodies, "assemblies", [
            "Aquest any no consta cap assemblea.",
            "Hem celebrat una assemblea.",
            "Hem celebrat dues assemblees.",
            "Hem celebrat 11 assemblees.",
            "Hem celebrat 21 assemblees.",
        ]),
        (Topic::Bodies, "other_meetings", [
            "Aquest any no consta cap assemblea.",
            "Aquest any no consta cap assemblea.\n\nTambé hi ha hagut una reunió d’altres òrgans.",
            "Aquest any no consta cap assemblea.\n\nTambé hi ha hagut dues reunions d’altres òrgans.",
            "Aquest any no consta cap assemblea.\n\nTambé hi ha hagut 11 reunions d’altres òrgans.",
            "Aquest any no consta cap assemblea.\n\nTambé hi ha hagut 21 reunions d’altres òrgans.",
        ]),
        (Topic::Events, "own_events", [
            "Aquest any no consta cap acte.",
            "Hem organitzat un acte de la xarxa.",
            "Hem organitzat dos actes de la xarxa.",
            "Hem organitzat 11 actes de la xarxa.",
            "Hem organitzat 21 actes de la xarxa.",
        ]),
        (Topic::Events, "outside_events", [
            "Aquest any no consta cap acte.",
            "Hem participat en un acte d’altres entitats.",
            "Hem participat en dos actes d’altres entitats.",
            "Hem participat en 11 actes d’altres entitats.",
            "Hem participat en 21 actes d’altres entitats.",
        ]),
        (Topic::Communication, "newsletters", [
            "Aquest any no consta cap publicació.",
            "Hem publicat un butlletí.",
            "Hem publicat dos butlletins.",
            "Hem publicat 11 butlletins.",
            "Hem publicat 21 butlletins.",
        ]),
        (Topic::Communication, "publications", [
            "Aquest any no consta cap publicació.",
            "Hem publicat « Un registre ».",
            "Hem publicat « Un registre ».",
            "Hem publicat « Un registre ».",
            "Hem publicat « Un registre ».",
        ]),
        (Topic::Communication, "experiences", [
            "Aquest any no consta cap publicació.",
            "Hem aplegat una experiència nova (al registre: « Un registre »).",
            "Hem aplegat dues experiències noves (al registre: « Un registre »).",
            "Hem aplegat 11 experiències noves (al registre: « Un registre »).",
            "Hem aplegat 21 experiències noves (al registre: « Un registre »).",
        ]),
        (Topic::Relations, "agreements", [
            "Aquest any no consta cap conveni ni cap contacte amb altres agents.",
            "Hem signat un conveni.",
            "Hem signat dos convenis.",
            "Hem signat 11 convenis.",
            "Hem signat 21 convenis.",
        ]),
        (Topic::Relations, "contacts", [
            "Aquest any no consta cap conveni ni cap contacte amb altres agents.",
            "Hem mantingut un contacte amb altres agents de l’ecosistema.",
            "Hem mantingut dos contactes amb altres agents de l’ecosistema.",
            "Hem mantingut 11 contactes amb altres agents de l’ecosistema.",
            "Hem mantingut 21 contactes amb altres agents de l’ecosistema.",
        ]),
        (Topic::Members, "new_members", [
            "Aquest any no s’hi ha incorporat cap membre nou.",
            "Donem la benvinguda a un nou membre.",
            "Donem la benvinguda a dos nous membres.",
            "Donem la benvinguda a 11 nous membres.",
            "Donem la benvinguda a 21 nous membres.",
        ]),
        (Topic::Members, "departed_members", [
            "Aquest any no s’hi ha incorporat cap membre nou.",
            "Aquest any no s’hi ha incorporat cap membre nou. Ha deixat la xarxa un membre.",
            "Aquest any no s’hi ha incorporat cap membre nou. Han deixat la xarxa dos membres.",
            "Aquest any no s’hi ha incorporat cap membre nou. Han deixat la xarxa 11 membres.",
            "Aquest any no s’hi ha incorporat cap membre nou. Han deixat la xarxa 21 membres.",
        ]),
        (Topic::Members, "members", [
            "Aquest any no s’hi ha incorporat cap membre nou.",
            "Aquest any no s’hi ha incorporat cap membre nou. Segons el registre, al final de l’any la xarxa tenia un membre conegut.",
            "Aquest any no s’hi ha incorporat cap membre nou. Segons el registre, al final de l’any la xarxa tenia dos membres coneguts.",
            "Aquest any no s’hi ha incorporat cap membre nou. Segons el registre, al final de l’any la xarxa tenia 11 membres coneguts.",
            "Aquest any no s’hi ha incorporat cap membre nou. Segons el registre, al final de l’any la xarxa tenia 21 membres coneguts.",
        ]),
        (Topic::Members, "care_contacts", [
            "Aquest any no s’hi ha incorporat cap membre nou.",
            "Aquest any no s’hi ha incorporat cap membre nou.\n\nHem mantingut un contacte de seguiment amb els membres.",
            "Aquest any no s’hi ha incorporat cap membre nou.\n\nHem mantingut dos contactes de seguiment amb els membres.",
            "Aquest any no s’hi ha incorporat cap membre nou.\n\nHem mantingut 11 contactes de seguiment amb els membres.",
            "Aquest any no s’hi ha incorporat cap membre nou.\n\nHem mantingut 21 contactes de seguiment amb els membres.",
        ]),
        (Topic::Groups, "groups_at_start", [
            "Aquest any no consta cap grup de treball actiu.",
            "L’any va començar amb un grup de treball.",
            "L’any va començar amb dos grups de treball.",
            "L’any va començar amb 11 grups de treball.",
            "L’any va començar amb 21 grups de treball.",
        ]),
        (Topic::Groups, "new_groups", [
            "Aquest any no consta cap grup de treball actiu.",
            "S’ha creat un grup nou.",
            "S’han creat dos grups nous.",
            "S’han creat 11 grups nous.",
            "S’han creat 21 grups nous.",
        ]),
        (Topic::Groups, "group_meetings", [
            "Aquest any no consta cap grup de treball actiu.",
            "Aquest any no consta cap grup de treball actiu.\n\nEn total, els grups han sumat una reunió.",
            "Aquest any no consta cap grup de treball actiu.\n\nEn total, els grups han sumat dues reunions.",
            "Aquest any no consta cap grup de treball actiu.\n\nEn total, els grups han sumat 11 reunions.",
            "Aquest any no consta cap grup de treball actiu.\n\nEn total, els grups han sumat 21 reunions.",
        ]),
        (Topic::Territory, "places", [
            "",
            "Hem fet activitat en un municipi.",
            "Hem fet activitat en dos municipis.",
            "Hem fet activitat en 11 municipis.",
            "Hem fet activitat en 21 municipis.",
        ]),
        (Topic::Presentation, "records", [
            "No consta cap activitat de 2031.",
            "No consta cap assemblea, cap assessorament ni cap acte de 2031: el que hi ha registrat és d’altres menes.\n\nTot el que s’explica aquí surt d’un registre d’activitat: cada xifra enllaça amb els que compta.",
            "No consta cap assemblea, cap assessorament ni cap acte de 2031: el que hi ha registrat és d’altres menes.\n\nTot el que s’explica aquí surt de dos registres d’activitat: cada xifra enllaça amb els que compta.",
            "No consta cap assemblea, cap assessorament ni cap acte de 2031: el que hi ha registrat és d’altres menes.\n\nTot el que s’explica aquí surt d’11 registres d’activitat: cada xifra enllaça amb els que compta.",
            "No consta cap assemblea, cap assessorament ni cap acte de 2031: el que hi ha registrat és d’altres menes.\n\nTot el que s’explica aquí surt de 21 registres d’activitat: cada xifra enllaça amb els que compta.",
        ]),
    ] {
        for (count, sentence) in COUNTS.into_iter().zip(expected) {
            let mut facts = facts(vec![figure(key, topic, count)]);
            if key == "commission_meetings" {
                facts.commissions = vec!["Comissió Executiva".into(), "Comissió Tècnica".into()];
            }
            assert_eq!(told_ca(&facts, topic), sentence, "{key} {count}");
        }
    }
}
