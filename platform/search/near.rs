//! The known word that someone most likely meant: one at few letters' distance, or one that begins with another letter
//! and goes on as it was typed.

/// A word this short is near to too many when its first letter may be any.
const SHORTEST: usize = 4;

/// The word at the least distance, with that distance, of those that are near enough; of equals the first. All are
/// folded.
pub fn nearest<'k>(typed: &str, known: impl Iterator<Item = &'k str>) -> Option<(usize, &'k str)> {
    let length = typed.chars().count();
    let reach = match length {
        0 => return None,
        1..=4 => 1,
        5..=8 => 2,
        longer => longer / 4,
    };
    known
        .filter(|word| word.chars().count().abs_diff(length) <= reach)
        .map(|word| (strsim::osa_distance(typed, word), word))
        .filter(|(distance, _)| *distance <= reach)
        .min_by_key(|(distance, _)| *distance)
}

/// The words of which only the beginning was mistyped: its two first letters exchanged, a letter too many, another
/// letter, or one too few. The likelier come first.
pub fn begun_otherwise(typed: &str) -> Vec<String> {
    let letters: Vec<char> = typed.chars().collect();
    let [first, second, ..] = letters[..] else { return Vec::new() };
    if letters.len() < SHORTEST {
        return Vec::new();
    }
    let (after_one, after_two): (String, String) = (letters[1..].iter().collect(), letters[2..].iter().collect());
    let exchanged = (first != second).then(|| format!("{second}{first}{after_two}"));
    let other = ('a'..='z').filter(|c| *c != first).map(|c| format!("{c}{after_one}"));
    let missing = ('a'..='z').map(|c| format!("{c}{typed}"));
    exchanged.into_iter().chain([after_one.clone()]).chain(other).chain(missing).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_nearest_is_found_and_what_is_far_is_not() {
        let known = ["manlleu", "manresa", "masies"];
        assert_eq!(nearest("manleu", known.into_iter()), Some((1, "manlleu")));
        assert_eq!(nearest("manersa", known.into_iter()), Some((1, "manresa")));
        assert_eq!(nearest("mataro", known.into_iter()), None);
        assert_eq!(nearest("", known.into_iter()), None);
    }

    #[test]
    fn a_word_begun_otherwise_is_among_few() {
        for (typed, meant) in
            [("vompra", "compra"), ("ooperativa", "cooperativa"), ("ocmpra", "compra"), ("xcompra", "compra")]
        {
            let tried = begun_otherwise(typed);
            assert!(tried.iter().any(|word| word == meant), "{typed}");
            assert!(tried.len() < 64 && !tried.iter().any(|word| word == typed), "{typed}");
        }
        assert!(begun_otherwise("sal").is_empty() && begun_otherwise("").is_empty());
    }
}
