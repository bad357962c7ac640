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
        if let Some(typed) = address {
            self.address_of_earlier(line, council, place, typed)?;
        }
        self.plan.people[place].rows.push(line.number());
        Ok(Some(place))
    }

    /// An address that the rows before did not give: the person's, if nothing speaks against it.
    fn address_of_earlier(&mut self, line: &Line, council: usize, place: usize, typed: &str) -> Result<(), Noted> {
        let earlier = self.plan.people[place].clone();
        let is_told = |address: &String| self.people.by_address.get(address) == Some(&place);
        match (&earlier.known, &earlier.address) {
            (_, Some(own)) if own == typed => {}
            (Some(_), own) if !own.as_ref().is_some_and(is_told) => {
                self.address_stays(line, &earlier.name, own.as_deref(), typed);
            }
            (_, Some(own)) => {
                let say = Say::new("members-import-slip-name-twice").with("row", earlier.rows[0].to_string());
                self.plan.slips.push(line.slip(PERSON, say.with("name", &earlier.name).with("address", own)));
                return Err(Noted);
            }
            (_, None) => match self.known_by_address(line, &earlier.name, typed)? {
                Some(known) => self.is_known(council, place, &known),
                None => self.plan.people[place].address = Some(typed.to_owned()),
            },
        }
        self.people.by_address.insert(typed.to_owned(), place);
        Ok(())
    }

    /// Someone of an earlier row is a person of the directory, as a later row tells.
    fn is_known(&mut self, council: usize, place: usize, known: &Person) {
        let someone = &mut self.plan.people[place];
        someone.name.clone_from(&known.name);
        someone.address.clone_from(&known.address);
        someone.known = Some(known.id.clone());
        if let Some(&at) = self.posts.get(&(place, council)) {
            let PostWanted { kind, title, .. } = self.plan.posts[at].clone();
            self.plan.posts[at].change = self.change_of_post(council, place, kind, &title);
        }
        for seat in &mut self.plan.seats {
            let is_accredited = seat.known.as_ref().is_some_and(|id| self.known.is_accredited(&known.id, id));
            for (_, accredited) in seat.people.iter_mut().filter(|(person, _)| *person == place) {
                *accredited = is_accredited;
            }
        }
    }

    /// Addresses sign people in: a file does not change them.
    fn address_stays(&mut self, line: &Line, name: &str, known: Option<&str>, typed: &str) {
        let say = match known {
            Some(address) => Say::new("members-import-doubt-address-stays").with("known", address),
            None => Say::new("members-import-doubt-address-not-given"),
        };
        self.plan.doubts.push(line.slip(ADDRESS, say.with("typed", typed).with("name", name)));
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
        if let Some(known) = address.map(|a| self.known_by_address(line, name, a)).transpose()?.flatten() {
            return Ok(Some(known));
        }
        let here = self.plan.councils[council].known.as_ref().and_then(|o| self.index.person_at(o, &fold(name)));
        if let (Some(known), Some(typed)) = (here, address) {
            self.address_stays(line, &known.name, known.address.as_deref(), typed);
        }
        Ok(here.cloned())
    }

    /// Who has this address in the directory, if it is someone of this name.
    fn known_by_address(&mut self, line: &Line, name: &str, address: &str) -> Result<Option<Person>, Noted> {
        let Some(known) = self.index.by_address(address) else { return Ok(None) };
        if !is_same_name(&fold(&known.name), &fold(name)) {
            let say = Say::new("members-import-slip-address-of-another").with("name", &known.name);
            self.plan.slips.push(line.slip(ADDRESS, say));
            return Err(Noted);
        }
        if fold(&known.name) != fold(name) {
            let say = Say::new("members-import-doubt-name-stays").with("known", &known.name).with("typed", name);
            self.plan.doubts.push(line.slip(PERSON, say));
        }
        Ok(Some(known.clone()))
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
        if change == PostChange::Given && self.posts_held(council, person).next().is_some() {
            let say = Say::new("members-import-doubt-posts-stay").with("name", &self.plan.people[person].name);
            self.plan.doubts.push(line.slip(TITLE, say));
        }
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
        let held = self.posts_held(council, person);
        if let Some(post) = held.min_by_key(|post| fold(&post.title) != fold(&kept)) {
            return Some((post.kind, kept));
        }
        let field = if line.mapping.column(POST).is_some() { POST } else { TITLE };
        self.plan.slips.push(line.slip(field, "members-import-slip-no-post"));
        None
    }

    /// The posts that a person has at a council.
    fn posts_held(&self, council: usize, person: usize) -> impl Iterator<Item = &directory::Post> {
        let organisation = self.plan.councils[council].known.as_ref();
        let known = self.plan.people[person].known.as_ref();
        let there = organisation.map_or(&[][..], |organisation| self.index.posts_at(organisation));
        there.iter().copied().filter(move |post| known == Some(&post.person))
    }

    /// A post replaces the one held; of several, none is taken for the one that it might follow.
    fn change_of_post(&self, council: usize, person: usize, kind: PostKind, title: &str) -> PostChange {
        let is_same =
            |post: &&directory::Post| post.kind == kind && (title.is_empty() || fold(title) == fold(&post.title));
        let held: Vec<&directory::Post> = self.posts_held(council, person).collect();
        match held.as_slice() {
            held if held.iter().any(is_same) => PostChange::Stays,
            [only] => PostChange::Replaces {
                post: only.id.clone(),
                version: only.version,
                title: only.title.clone(),
                kind: only.kind,
            },
            _ => PostChange::Given,
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
