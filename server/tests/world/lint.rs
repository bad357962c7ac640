//! What every page must be, whatever a story does on it: one `h1`, a language, labelled controls, no text missing
//! from the message files, no inline style or script, no link that leads nowhere.

use scraper::{Html, Node};

use super::page::css;

pub fn read(html: &str) -> Vec<String> {
    let page = Html::parse_document(html);
    let mut problems = Vec::new();
    let count = |which: &str| page.select(&css(which)).count();
    if count("h1") != 1 {
        problems.push(format!("{} h1", count("h1")));
    }
    if count("html[lang]") != 1 {
        problems.push("no language".into());
    }
    if let Some(at) = html.find('⟦') {
        problems.push(format!("a text is missing: {}", html[at..].chars().take(60).collect::<String>()));
    }
    if count("[style], script:not([src]), style") > 0 {
        problems.push("inline style or script".into());
    }
    if count("form form") > 0 {
        problems.push("a form within a form".into());
    }
    problems.extend(unlabelled(&page));
    problems.extend(doubled_ids(&page));
    problems
}

fn unlabelled(page: &Html) -> Vec<String> {
    let labels: Vec<&str> = page.select(&css("label[for]")).filter_map(|l| l.value().attr("for")).collect();
    page.select(&css("input:not([type=hidden]), select, textarea"))
        .filter(|c| {
            let by_id = c.value().attr("id").is_some_and(|id| labels.contains(&id));
            let around = c.ancestors().any(|a| matches!(a.value(), Node::Element(e) if e.name() == "label"));
            !by_id && !around && c.value().attr("aria-label").is_none()
        })
        .map(|c| format!("no label for {:?}", c.value().attr("name")))
        .collect()
}

fn doubled_ids(page: &Html) -> Vec<String> {
    let mut seen = std::collections::HashSet::new();
    page.select(&css("[id]"))
        .filter_map(|e| e.value().attr("id"))
        .filter(|id| !seen.insert(*id))
        .map(|id| format!("the id {id} twice"))
        .collect()
}
