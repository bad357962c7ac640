//! What the names of a line are: whom an activity was for, with whom it was, or where.
//!
//! An advice to a council mentions the council; «a Vic» is where a conference was; a meeting may have both: «reunió
//! amb Salt a Vic».

use super::parse::{Guess, Place, Reader, State};
use super::places::{self, Before, Mention, Whose};
use super::tokens::{Sort, Token};
use crate::kind::Kind;

pub(super) fn names(reader: &mut Reader) {
    let found = places::mentions(reader.lexicon, &reader.tokens, |at| reader.is_free(at));
    let alone = found.iter().filter(|m| m.before == Before::Nothing).count() == 1;
    for mention in found {
        let is_place = is_place(reader.read.kind, &mention, alone) && reader.read.place.is_none();
        settle(reader, &mention, is_place);
    }
}

/// Whether what happens is for councils: then even «a Vic» says whose council it was.
pub(super) fn is_for_councils(kind: Kind) -> bool {
    matches!(
        kind,
        Kind::AdviceCase
            | Kind::MentoringSession
            | Kind::CareContact
            | Kind::Referral
            | Kind::Joining
            | Kind::Contact
            | Kind::Agreement
            | Kind::Experience
            | Kind::News
            | Kind::Publication
            | Kind::Newsletter
            | Kind::Circular
    )
}

fn is_place(kind: Option<Kind>, mention: &Mention, alone: bool) -> bool {
    let happens_somewhere =
        kind.is_some_and(|kind| kind.is_event() || kind.is_assembly() || kind == Kind::TechnicalSession);
    match mention.before {
        Before::Council | Before::With => false,
        Before::At => !kind.is_some_and(is_for_councils),
        Before::Nothing => happens_somewhere && alone,
    }
}

fn settle(reader: &mut Reader, mention: &Mention, is_place: bool) {
    let lexicon = reader.lexicon;
    let typed = reader.typed(mention.start, mention.end).to_owned();
    match mention.whose {
        Whose::Council(council) => {
            let known = &lexicon.councils[council];
            if is_place {
                reader.read.place = Some(Place { name: known.place.clone(), ine: known.ine.clone() });
            } else if !reader.councils.contains(&council) {
                reader.councils.push(council);
            }
            if mention.guessed {
                reader.read.guesses.push(Guess::Council { typed, name: known.name.clone() });
            }
        }
        Whose::Municipality(place) => {
            let known = &lexicon.places.places[place];
            if reader.read.place.is_some() {
                return;
            }
            reader.read.place = Some(Place { name: known.name.clone(), ine: Some(known.ine.clone()) });
            if !is_place {
                reader.read.guesses.push(Guess::NotInNetwork(known.name.clone()));
            } else if mention.guessed {
                reader.read.guesses.push(Guess::Council { typed, name: known.name.clone() });
            }
        }
    }
    reader.take(mention.start, mention.end, State::Used);
}

/// «a la Ciba», «a l’Ateneu Popular»: where it was, by a name that is no municipality's. Only with its capital.
pub(super) fn typed_place(reader: &mut Reader) {
    if reader.read.kind.is_none_or(is_for_councils) {
        return;
    }
    for at in 0..reader.tokens.len() {
        if !reader.tokens[at].is(&["a", "al", "als", "at", "en", "in"]) || !reader.is_free(at) {
            continue;
        }
        let mut name = at + 1;
        while reader.tokens.get(name).is_some_and(|t| is_article(t)) {
            name += 1;
        }
        let begins = reader.tokens.get(name).is_some_and(|t| t.is_word() && t.is_capital() && !t.is_joint());
        if !begins || !reader.is_free(name) {
            continue;
        }
        let end = name_end(reader, name);
        let article = if reader.tokens[at].folded == "al" { "el " } else { "" };
        let typed = format!("{article}{}", reader.typed(at + 1, end));
        let place = reader.read.place.get_or_insert(Place { name: String::new(), ine: None });
        place.name = if place.name.is_empty() { typed.clone() } else { format!("{typed}, {}", place.name) };
        reader.read.guesses.push(Guess::Place(typed));
        return reader.take(at, end, State::Used);
    }
}

fn is_article(token: &Token) -> bool {
    token.is(&["el", "la", "l", "els", "les", "las", "los", "the", "'", "’"])
}

/// The words of a name and the joints between them, up to what was understood or a comma.
fn name_end(reader: &Reader, start: usize) -> usize {
    let mut end = start + 1;
    for at in start + 1..reader.tokens.len() {
        let token = &reader.tokens[at];
        let stops = token.is(&[",", ";", "(", ":", "amb", "per", "sobre", "con", "with", "i", "y", "and", "about"]);
        if !reader.is_free(at) || stops || token.sort == Sort::Sign {
            break;
        }
        if !token.is_joint() {
            end = at + 1;
        }
    }
    end
}
