//! Templates hold to the content security policy and to the patterns of `web/README.md`.

use super::sources::Source;
use super::{catches, holds};

fn obeys_the_policy(source: &Source) -> Vec<String> {
    let text = source.text.to_lowercase();
    let mut findings = Vec::new();
    for (what, why) in [
        (" style=\"", "a style attribute"),
        ("<style", "a style element"),
        ("javascript:", "a script address"),
        (" onclick=", "an event attribute"),
        (" onchange=", "an event attribute"),
        (" onsubmit=", "an event attribute"),
        (" disabled", "a disabled control: explain on submit instead"),
    ] {
        if text.contains(what) {
            findings.push(why.to_owned());
        }
    }
    if text.matches("<script").count()
        != text.matches("<script src=").count()
            + text.matches("<script defer src=").count()
            + text.matches("<script type=\"module\" src=").count()
    {
        findings.push("an inline script".into());
    }
    findings
}

#[test]
fn templates_obey_the_content_security_policy() {
    holds(&["network", "platform"], &[".html"], obeys_the_policy);
    catches("network/plan/list.html", "<p style=\"color:red\">", obeys_the_policy);
    catches("network/plan/list.html", "<script>alert(1)</script>", obeys_the_policy);
}

fn tables_have_captions(source: &Source) -> Vec<String> {
    let tables = source.text.matches("<table").count();
    let captions = source.text.matches("<caption").count();
    if tables == captions { Vec::new() } else { vec![format!("{tables} tables and {captions} captions")] }
}

#[test]
fn every_table_has_a_caption() {
    holds(&["network", "platform"], &[".html"], tables_have_captions);
    catches("network/plan/list.html", "<table><tr></tr></table>", tables_have_captions);
}

fn posts_carry_a_key(source: &Source) -> Vec<String> {
    source
        .text
        .split("<form")
        .skip(1)
        .filter_map(|f| f.split("</form>").next())
        .filter(|f| f.contains("method=\"post\"") && !f.contains("hidden()") && !f.contains("name=\"key\""))
        .filter(|f| !WITHOUT_KEY.iter().any(|w| f.contains(w)))
        .map(|f| format!("a form without its key: {}", f.chars().take(60).collect::<String>()))
        .collect()
}

/// Signing in and out may be done twice without harm; a preview or the quick line writes nothing.
const WITHOUT_KEY: &[&str] = &["/sign-in", "/sign-out", "{{ action }}", "/activities/line", "data-writes-nothing"];

#[test]
fn every_posted_form_carries_its_key() {
    holds(&["network", "platform"], &[".html"], posts_carry_a_key);
    catches("network/plan/edit.html", "<form method=\"post\" action=\"/plan\"></form>", posts_carry_a_key);
}
