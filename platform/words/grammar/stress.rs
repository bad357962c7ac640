//! Whether the first vowel of a word carries the stress. On that hang «la infància» and «l’illa»
//! in Catalan, «la agenda» and «el acta» in Spanish.
//!
//! Promises: follows the spelling rules of each language, which leave no doubt in words of more
//! than one syllable; of single words that break them the callers keep their own short lists.

/// Catalan: `i` and `u` before a vowel make a syllable of their own, except after q and g.
pub fn on_first_vowel_catalan(word: &str) -> bool {
    let letters = lower(word);
    let mut nuclei = 0;
    for (at, &letter) in letters.iter().enumerate() {
        if is_vowel(letter) && !is_catalan_glide(&letters, at) {
            nuclei += 1;
        }
    }
    on_first(&letters, nuclei, ends_weakly(&letters, &["en", "in"]))
}

/// Spanish: unaccented `i` and `u` beside a strong vowel make one syllable with it.
pub fn on_first_vowel_spanish(word: &str) -> bool {
    let letters = lower(word);
    let nuclei = letters
        .split(|&letter| !is_vowel(letter))
        .filter(|group| !group.is_empty())
        .map(|group| group.iter().filter(|&&l| !matches!(l, 'i' | 'u' | 'ü')).count().max(1))
        .sum();
    on_first(&letters, nuclei, ends_weakly(&letters, &["n"]))
}

fn on_first(letters: &[char], nuclei: usize, ends_weakly: bool) -> bool {
    let first = letters.iter().position(|&letter| is_vowel(letter));
    match letters.iter().position(|&letter| is_accented(letter)) {
        Some(accent) => first == Some(accent),
        None if ends_weakly => nuclei <= 2,
        None => nuclei <= 1,
    }
}

/// Words ending so are stressed, when no accent says otherwise, on the last syllable but one.
fn ends_weakly(letters: &[char], endings: &[&str]) -> bool {
    let text: String = letters.iter().collect();
    let bare = text.strip_suffix('s').unwrap_or(&text);
    let ends_in_vowel = bare.chars().last().is_some_and(is_vowel);
    // A falling diphthong at the end («avui») counts as a consonant in Catalan.
    let closes = bare.ends_with(['i', 'u']) && bare.chars().rev().nth(1).is_some_and(is_vowel);
    (ends_in_vowel && !closes) || endings.iter().any(|ending| text.ends_with(ending))
}

fn is_catalan_glide(letters: &[char], at: usize) -> bool {
    let before = at.checked_sub(1).map(|before| letters[before]);
    let after = letters.get(at + 1).copied();
    match letters[at] {
        // «igualtat», «qualitat»
        'u' | 'ü' if matches!(before, Some('g' | 'q')) => after.is_some_and(is_vowel),
        // The second half of «ai, eu, ou…», and the consonant of «iaia».
        'i' | 'u' => before.is_some_and(is_vowel),
        _ => false,
    }
}

fn lower(word: &str) -> Vec<char> {
    word.chars().take_while(|letter| letter.is_alphabetic() || *letter == '·').flat_map(char::to_lowercase).collect()
}

fn is_vowel(letter: char) -> bool {
    "aeiouàáèéíïòóúü".contains(letter)
}

fn is_accented(letter: char) -> bool {
    "àáèéíòóú".contains(letter)
}
