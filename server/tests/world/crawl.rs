//! Finds an address for each route by following links, as someone who reads everything would.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use platform::slice::Verb;

use super::Browser;

/// Most pages that are opened; a site of this size has fewer kinds.
const MOST: usize = 1500;
/// Addresses kept for each route.
const KEPT: usize = 3;

/// Addresses by route, as `GET /plan/{plan}`; posts are found in the forms of pages.
pub fn addresses(browsers: &[&Browser]) -> BTreeMap<String, Vec<String>> {
    let mut found: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for browser in browsers {
        crawl(browser, &mut found);
    }
    found
}

fn crawl(browser: &Browser, found: &mut BTreeMap<String, Vec<String>>) {
    let mut seen: BTreeSet<String> = BTreeSet::from(["/".to_owned()]);
    let mut kinds: BTreeMap<String, usize> = BTreeMap::new();
    let mut queue = VecDeque::from(["/".to_owned()]);
    let mut opened = 0;
    while let Some(address) = queue.pop_front().filter(|_| opened < MOST) {
        let path = address.split('?').next().unwrap_or(&address);
        let Some(route) = route_of(Verb::Get, path) else { panic!("a link leads to {address}, which is no route") };
        let of_kind = kinds.entry(route.clone()).or_default();
        *of_kind += 1;
        if *of_kind > 12 {
            continue;
        }
        keep(found, &route, path);
        if path.rsplit('/').next().is_some_and(|last| last.contains('.')) {
            continue;
        }
        opened += 1;
        let page = browser.get(&address);
        assert_eq!(page.code.as_u16(), 200, "{address} answers {} to who was given the link", page.code);
        for action in page.posts() {
            if let Some(route) = route_of(Verb::Post, &action) {
                keep(found, &route, &action);
            }
        }
        for link in page.all_links().into_iter().chain(page.gets()) {
            if link.starts_with('/') && !link.starts_with("//") && !link.contains("lang=") && seen.insert(link.clone())
            {
                queue.push_back(link);
            }
        }
    }
}

fn keep(found: &mut BTreeMap<String, Vec<String>>, route: &str, path: &str) {
    let kept = found.entry(route.to_owned()).or_default();
    if kept.len() < KEPT && !kept.iter().any(|k| k == path) {
        kept.push(path.to_owned());
    }
}

/// The route that a path takes: a literal part goes before a parameter.
pub fn route_of(verb: Verb, path: &str) -> Option<String> {
    let parts: Vec<&str> = path.split('/').collect();
    let mut fits: Vec<&str> = server::SLICES
        .iter()
        .flat_map(|s| s.routes)
        .filter(|r| r.verb == verb)
        .map(|r| r.path)
        .filter(|route| {
            let own: Vec<&str> = route.split('/').collect();
            own.len() == parts.len()
                && own.iter().zip(&parts).all(|(o, p)| (o.starts_with('{') && !p.is_empty()) || o == p)
        })
        .collect();
    fits.sort_by_key(|route| route.matches('{').count());
    fits.first().map(|route| format!("{} {route}", if verb == Verb::Get { "GET" } else { "POST" }))
}
