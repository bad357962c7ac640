//! The people of the rows and their posts: who is the same, who is known, what changes.
//!
//! Two people never share an address, because it is what signs them in. The same name at the same council is the same
//! person; the same name elsewhere is another.

use std::collections::HashMap;

use directory::{Person, PostKind};
use platform::words::fold::fold;
use platform::{Say, mail};

use super::{Drawing, Line, Noted};
use crate::import::fields::{ADDRESS, PERSON, POST, SURNAME, TITLE};
use crate::import::plan::{PostChange, PostWanted, Someone};
use crate::import::reading;

/// People met so far in the file.
#[derive(Default)]
pub struct Found {
    by_address: HashMap<String, usize>,
    by_name: HashMap<(usize, String), usize>,
}

impl Drawing<'_> {
    /// The person of a row, if it names one that can be taken.
    pub(super) fn person(&mut self, line: &Line, council: usize) -> Option<usize> {
        let name = [line.text(PERSON), line.text(SURNAME)].join(" ").trim().to_owned();
        let address = self.address(line).ok()?;
        if reading::is_nothing(&name) {
            self.nobody(line, address.is_some());
            return None;
        }
        let met = self.same_in_file(line, council, &name, address.as_deref()).ok()?;
        let person = met.map_or_else(|| self.newly_met(line, council, name, address).ok(), Some)?;
        self.post(line, council, person);
        Some(person)
    }

    /// The address in lower case, if there is one.
    fn address(&mut self, line: &Line) -> Result<Option<String>, Noted> {
        let typed = line.text(ADDRESS);
        if reading::is_nothing(&typed) {
            return Ok(None);
        }
        let address = typed.trim_start_matches("mailto:").to_lowercase();
        if mail::is_address(&address) {
            return Ok(Some(address));
        }
        let several = address.matches('@').count() > 1;
        let key = if several { "members-import-slip-two-addresses" } else { "platform-form-not-an-address" };
        self.plan.slips.push(line.slip(ADDRESS, Say::new(key).with("typed", typed)));
        Err(Noted)
    }

    /// A row without a person: only a council, unless something of a person is left over.
    fn nobody(&mut self, line: &Line, has_address: bool) {
        if has_address {
            self.plan.slips.push(line.slip(PERSON, "members-import-slip-no-name"));
        } else if let Some(field) = [POST, TITLE].into_iter().find(|field| !reading::is_nothing(&line.text(field))) {
            self.plan.doubts.push(line.slip(field, "members-import-doubt-post-of-nobody"));
        }
    }

    /// Who an earlier row spoke of, if this row speaks of the same.
    fn same_in_file(
        &mut self,
        line: &Line,
        council: usize,
        name: &str,
        address: Option<&str>,
    ) -> Result<Option<usize>, Noted> {
        let folded = fold(name);
        if let Some(&place) = address.and_then(|a| self.people.by_address.get(a)) {
            let earlier = &mut self.plan.people[place];
            if !is_same_name(&fold(&earlier.name), &folded) {
                let say = Say::new("members-import-slip-address-twice").with("row", earlier.rows[0].to_string());
                self.plan.slips.push(line.slip(ADDRESS, say.with("name", earlier.name.clone())));
                return Err(Noted);
            }
            if fold(&earlier.name) != folded {
                let say = Say::new("members-import-doubt-name-stays").with("known", &earlier.name).with("typed", name);
                self.plan.doubts.push(line.slip(PERSON, say));
            }
            earlier.rows.push(line.number());
            self.people.by_name.entry((council, folded)).or_insert(place);
            return Ok(Some(place));
        }
        let Some(&place) = self.people.by_name.get(&(council, folded)) else { return Ok(None) };
        let earlier = &mut self.plan.people[place];
        match (&earlier.address, address) {
            (Some(one), Some(other)) if one != other => {
                let say = Say::new("members-import-slip-name-twice").with("row", earlier.rows[0].to_string());
                self.plan.slips.push(line.slip(PERSON, say.with("name", name).with("address", one.clone())));
                Err(Noted)
            }
            (None, Some(other)) if earlier.known.is_none() && self.index.by_address(other).is_none() => {
                earlier.address = Some(other.to_owned());
                earlier.rows.push(line.number());
                self.people.by_address.insert(other.to_owned(), place);
                Ok(Some(place))
            }
            _ => {
                earlier.rows.push(line.number());
                Ok(Some(place))
            }
        }
    }

    fn newly_met(
        &mut self,
        line: &Line,
        council: usize,
        name: String,
        address: Option<String>,
    ) -> Result<usize, Noted> {
        let known = self.known_person(line, council, &name, address.as_deref())?;
        let place = self.plan.people.len();
        self.people.by_name.insert((council, fold(&name)), place);
        if let Some(address) = &address {
            self.people.by_address.insert(address.clone(), place);
        }
        let someone = match known {
            Some(known) => Someone {
                rows: vec![line.number()],
                name: known.name.clone(),
                address: known.address.clone(),
                known: Some(known.id.clone()),
            },
            None => Someone { rows: vec![line.number()], name, address, known: None },
        };
        self.plan.people.push(someone);
        Ok(place)
    }

    /// Whom the directory knows already.
    fn known_person(
        &mut self,
        line: &Line,
        council: usize,
        name: &str,
        address: Option<&str>,
    ) -> Result<Option<Person>, Noted> {
        let folded = fold(name);
        if let Some(known) = address.and_then(|a| self.index.by_address(a)) {
            if is_same_name(&fold(&known.name), &folded) {
                if fold(&known.name) != folded {
                    let say =
                        Say::new("members-import-doubt-name-stays").with("known", &known.name).with("typed", name);
                    self.plan.doubts.push(line.slip(PERSON, say));
                }
                return Ok(Some(known.clone()));
            }
            let say = Say::new("members-import-slip-address-of-another").with("name", &known.name);
            self.plan.slips.push(line.slip(ADDRESS, say));
            return Err(Noted);
        }
        let here = self.plan.councils[council].known.as_ref().and_then(|o| self.index.person_at(o, &folded));
        if let (Some(known), Some(typed)) = (here, address) {
            let say = match &known.address {
                Some(address) => Say::new("members-import-doubt-address-stays").with("known", address),
                None => Say::new("members-import-doubt-address-not-given"),
            };
            self.plan.doubts.push(line.slip(ADDRESS, say.with("typed", typed).with("name", &known.name)));
        }
        Ok(here.cloned())
    }

    fn post(&mut self, line: &Line, council: usize, person: usize) {
        let Some((kind, title)) = self.side_and_title(line, council, person) else { return };
        if let Some(&place) = self.posts.get(&(person, council)) {
            let earlier = &self.plan.posts[place];
            let is_other_title = !title.is_empty() && fold(&title) != fold(&earlier.title);
            if earlier.kind != kind || is_other_title {
                let say = Say::new("members-import-slip-posts-differ").with("row", earlier.row.to_string());
                self.plan.slips.push(line.slip(TITLE, say.with("name", self.plan.people[person].name.clone())));
            }
            return;
        }
        let change = self.change_of_post(council, person, kind, &title);
        self.posts.insert((person, council), self.plan.posts.len());
        self.plan.posts.push(PostWanted { row: line.number(), person, council, kind, title, change });
    }

    /// Elected or technical, and the title; a row that does not say is wrong unless the post is known already.
    fn side_and_title(&mut self, line: &Line, council: usize, person: usize) -> Option<(PostKind, String)> {
        let (side, title) = (line.text(POST), line.text(TITLE));
        let bare = reading::is_bare_post(&title);
        let kind = if reading::is_nothing(&side) { None } else { reading::post(&side) };
        if kind.is_none() && !reading::is_nothing(&side) {
            self.plan.slips.push(line.slip(POST, Say::new("members-import-slip-unknown-post").with("typed", side)));
            return None;
        }
        let kind = kind.or_else(|| reading::post(&title)).or(self.way.post);
        let kept = if bare || reading::is_nothing(&title) { String::new() } else { title };
        if let Some(kind) = kind {
            return Some((kind, kept));
        }
        if let Some(&place) = self.posts.get(&(person, council)) {
            return Some((self.plan.posts[place].kind, kept));
        }
        if let Some(post) = self.post_held(council, person) {
            return Some((post.kind, kept));
        }
        let field = if line.mapping.column(POST).is_some() { POST } else { TITLE };
        self.plan.slips.push(line.slip(field, "members-import-slip-no-post"));
        None
    }

    fn post_held(&self, council: usize, person: usize) -> Option<&directory::Post> {
        let organisation = self.plan.councils[council].known.as_ref()?;
        let known = self.plan.people[person].known.as_ref()?;
        self.index.posts_at(organisation).iter().find(|post| post.person == *known).copied()
    }

    fn change_of_post(&self, council: usize, person: usize, kind: PostKind, title: &str) -> PostChange {
        let Some(held) = self.post_held(council, person) else { return PostChange::Given };
        let is_same_title = title.is_empty() || fold(title) == fold(&held.title);
        if held.kind == kind && is_same_title {
            return PostChange::Stays;
        }
        PostChange::Replaces {
            post: held.id.clone(),
            version: held.version,
            title: held.title.clone(),
            kind: held.kind,
        }
    }
}

/// The same words, or one has all the words of the other: with and without the second surname.
fn is_same_name(one: &str, other: &str) -> bool {
    let has_all = |longer: &str, shorter: &str| {
        let words: Vec<&str> = longer.split(' ').collect();
        shorter.split(' ').count() > 1 && shorter.split(' ').all(|word| words.contains(&word))
    };
    one == other || has_all(one, other) || has_all(other, one)
}
