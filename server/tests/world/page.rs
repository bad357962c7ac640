//! A page as a person of a story sees and uses it: by its words, its links and the labels of its fields.

use axum::http::StatusCode;
use scraper::{ElementRef, Html, Selector};

use super::browser::{Answer, Browser, Sending};

pub struct Page {
    browser: Browser,
    pub address: String,
    pub code: StatusCode,
    pub html: String,
    filled: Vec<(String, String)>,
    cleared: Vec<String>,
    files: Vec<(String, String, Vec<u8>)>,
    /// The form in use: the first one that has a field of those named.
    form: Option<usize>,
}

impl Page {
    pub(super) fn new(browser: Browser, answer: Answer, html: String) -> Self {
        Self {
            browser,
            address: answer.address,
            code: answer.status,
            html,
            filled: Vec::new(),
            cleared: Vec::new(),
            files: Vec::new(),
            form: None,
        }
    }

    #[track_caller]
    pub fn status(self, code: u16) -> Self {
        assert_eq!(self.code.as_u16(), code, "{} answered:\n{}", self.address, self.text());
        self
    }

    #[track_caller]
    pub fn sees(self, words: &str) -> Self {
        assert!(self.text().contains(words), "{} does not say « {words} »:\n{}", self.address, self.text());
        self
    }

    #[track_caller]
    pub fn does_not_see(self, words: &str) -> Self {
        assert!(!self.text().contains(words), "{} says « {words} »:\n{}", self.address, self.text());
        self
    }

    #[track_caller]
    pub fn is_at(self, address: &str) -> Self {
        assert_eq!(self.address, address);
        self
    }

    /// All text of the page's main part, with single spaces.
    pub fn text(&self) -> String {
        let page = Html::parse_document(&self.html);
        let whole = select(&page, "main").first().copied().unwrap_or(page.root_element());
        squeezed(&words_of(whole))
    }

    /// All text of the page, with band and footer.
    pub fn whole_text(&self) -> String {
        squeezed(&words_of(Html::parse_document(&self.html).root_element()))
    }

    pub fn title(&self) -> String {
        let page = Html::parse_document(&self.html);
        select(&page, "title").first().map(|t| squeezed(&words_of(*t))).unwrap_or_default()
    }

    /// The texts of what a CSS selector finds.
    pub fn all(&self, css: &str) -> Vec<String> {
        let page = Html::parse_document(&self.html);
        select(&page, css).into_iter().map(|e| squeezed(&words_of(e))).collect()
    }

    /// Addresses of links in the main part.
    pub fn links(&self) -> Vec<String> {
        let page = Html::parse_document(&self.html);
        select(&page, "main a[href]").iter().filter_map(|a| a.value().attr("href")).map(str::to_owned).collect()
    }

    /// Addresses of all links of the page.
    pub fn all_links(&self) -> Vec<String> {
        let page = Html::parse_document(&self.html);
        select(&page, "a[href]")
            .iter()
            .filter_map(|a| a.value().attr("href"))
            .map(|h| resolved(&self.address, h))
            .collect()
    }

    /// Where the forms of the page ask.
    pub fn gets(&self) -> Vec<String> {
        let page = Html::parse_document(&self.html);
        select(&page, "form[method=get][action]")
            .iter()
            .filter_map(|f| f.value().attr("action"))
            .map(str::to_owned)
            .collect()
    }

    /// Where the forms of the page post to.
    pub fn posts(&self) -> Vec<String> {
        let page = Html::parse_document(&self.html);
        let forms = select(&page, "form[method=post]");
        let buttons = select(&page, "form[method=post] button[formaction]");
        let of_forms = forms.iter().map(|f| f.value().attr("action").unwrap_or(&self.address));
        let of_buttons = buttons.iter().filter_map(|b| b.value().attr("formaction"));
        of_forms.chain(of_buttons).map(|a| a.split('?').next().unwrap_or(a).to_owned()).collect()
    }

    /// Follows the first link of these words: in the main part, else anywhere.
    #[track_caller]
    pub fn click(self, words: &str) -> Self {
        let href = {
            let page = Html::parse_document(&self.html);
            ["main a[href]", "a[href]"].iter().find_map(|css| {
                let links = select(&page, css);
                let exact = links.iter().find(|a| squeezed(&words_of(**a)) == words);
                let partly = || links.iter().find(|a| squeezed(&words_of(**a)).contains(words));
                exact.or_else(partly).and_then(|a| a.value().attr("href")).map(str::to_owned)
            })
        };
        let href = href.unwrap_or_else(|| panic!("{} has no link « {words} »:\n{}", self.address, self.text()));
        let to = resolved(&self.address, &href);
        self.browser.get(&to)
    }

    /// Types into the field with this label.
    #[track_caller]
    pub fn fill(mut self, label: &str, value: &str) -> Self {
        let (form, name, _) = self.field(label);
        self.form = Some(form);
        self.filled.retain(|(n, _)| *n != name);
        self.filled.push((name, value.to_owned()));
        self
    }

    /// Chooses an option of a list, or a card, by its words.
    #[track_caller]
    pub fn choose(mut self, label: &str, option: &str) -> Self {
        let found = {
            let page = Html::parse_document(&self.html);
            let forms = select(&page, "form");
            forms.iter().enumerate().find_map(|(n, form)| choice(form, label, option).map(|pair| (n, pair)))
        };
        let (form, (name, value)) =
            found.unwrap_or_else(|| panic!("{}: no « {option} » to choose at « {label} »", self.address));
        self.form = Some(form);
        self.filled.retain(|(n, _)| *n != name);
        self.filled.push((name, value));
        self
    }

    /// Ticks a box by the words beside it.
    #[track_caller]
    pub fn check(mut self, words: &str) -> Self {
        let (form, name, value) = self.field(words);
        self.form = Some(form);
        self.filled.push((name, value));
        self
    }

    /// Takes away all that is chosen or typed in a field of this name.
    pub fn clear(mut self, name: &str) -> Self {
        self.cleared.push(name.to_owned());
        self
    }

    /// Puts a file into the field with this label.
    #[track_caller]
    pub fn attach(mut self, label: &str, name: &str, bytes: &[u8]) -> Self {
        let (form, field, _) = self.field(label);
        self.form = Some(form);
        self.files.push((field, name.to_owned(), bytes.to_vec()));
        self
    }

    /// Sends the form in use by its first button.
    #[track_caller]
    pub fn submit(self) -> Self {
        let form = self.form.expect("nothing was filled in; use press(…)");
        self.sent(form, None, None)
    }

    /// Presses the button of these words.
    #[track_caller]
    pub fn press(self, words: &str) -> Self {
        let found = {
            let page = Html::parse_document(&self.html);
            let forms = select(&page, "form");
            forms.iter().enumerate().filter(|(n, _)| self.form.is_none_or(|f| f == *n)).find_map(|(n, form)| {
                let buttons: Vec<ElementRef> = form.select(&css("button")).collect();
                let button = buttons.iter().find(|b| squeezed(&words_of(**b)).contains(words))?;
                let pair = button
                    .value()
                    .attr("name")
                    .map(|name| (name.to_owned(), button.value().attr("value").unwrap_or("").to_owned()));
                Some((n, pair, button.value().attr("formaction").map(str::to_owned)))
            })
        };
        let (form, pair, to) =
            found.unwrap_or_else(|| panic!("{} has no button « {words} »:\n{}", self.address, self.text()));
        self.sent(form, pair, to)
    }

    /// The value that a field holds now.
    #[track_caller]
    pub fn value(&self, label: &str) -> String {
        self.field(label).2
    }

    /// The form's own fields as they would be sent, for stories that send them twice or elsewhere.
    #[track_caller]
    pub fn form_fields_of(&self, action: &str) -> (String, Vec<(String, String)>) {
        let page = Html::parse_document(&self.html);
        let forms = select(&page, "form");
        let form =
            forms.iter().find(|f| f.value().attr("action") == Some(action) && f.value().attr("method") == Some("post"));
        let form = form.unwrap_or_else(|| panic!("{} has no form that posts to {action}", self.address));
        (action.to_owned(), own_fields(form))
    }

    /// `to` is where the button sends the form, when that is elsewhere than the form itself.
    fn sent(self, number: usize, button: Option<(String, String)>, to: Option<String>) -> Self {
        let sending = {
            let page = Html::parse_document(&self.html);
            let forms = select(&page, "form");
            let form = forms[number];
            let mut fields: Vec<(String, String)> = own_fields(&form)
                .into_iter()
                .filter(|(name, _)| !self.cleared.contains(name))
                .filter(|(name, _)| is_many(&form, name) || !self.filled.iter().any(|(n, _)| n == name))
                .collect();
            fields.extend(
                self.filled
                    .iter()
                    .filter(|(n, v)| !fields.contains(&(n.clone(), v.clone())))
                    .cloned()
                    .collect::<Vec<_>>(),
            );
            fields.extend(button);
            let attr = |name: &str| form.value().attr(name).unwrap_or("").to_owned();
            let action = to.or(Some(attr("action"))).filter(|a| !a.is_empty()).unwrap_or_else(|| self.address.clone());
            Sending {
                action: resolved(&self.address, &action),
                get: !attr("method").eq_ignore_ascii_case("post"),
                multipart: attr("enctype") == "multipart/form-data",
                fields,
                files: self.files.clone(),
            }
        };
        self.browser.clone().send(sending)
    }

    /// Form, name and value of the field with a label.
    #[track_caller]
    fn field(&self, label: &str) -> (usize, String, String) {
        let page = Html::parse_document(&self.html);
        let forms = select(&page, "form");
        let found = [true, false].iter().find_map(|exact| {
            forms
                .iter()
                .enumerate()
                .find_map(|(n, form)| labelled(&page, form, label, *exact).map(|(name, value)| (n, name, value)))
        });
        found.unwrap_or_else(|| panic!("{} has no field « {label} »:\n{}", self.address, self.text()))
    }
}

fn labelled(page: &Html, form: &ElementRef, words: &str, exact: bool) -> Option<(String, String)> {
    form.select(&css("label")).find_map(|label| {
        let text = squeezed(&words_of(label));
        if if exact { text != words } else { !text.starts_with(words) } {
            return None;
        }
        let control = match label.value().attr("for") {
            Some(id) => select(page, "input, select, textarea").into_iter().find(|c| c.value().attr("id") == Some(id)),
            None => label.select(&css("input")).next(),
        }?;
        Some((control.value().attr("name")?.to_owned(), value_of(&control)))
    })
}

fn choice(form: &ElementRef, label: &str, option: &str) -> Option<(String, String)> {
    let from_list = form.select(&css("select")).find_map(|list| {
        let id = list.value().attr("id")?;
        let own = form
            .select(&css("label"))
            .any(|l| l.value().attr("for") == Some(id) && squeezed(&words_of(l)).starts_with(label));
        let value =
            list.select(&css("option")).find(|o| squeezed(&words_of(*o)) == option)?.value().attr("value")?.to_owned();
        own.then(|| Some((list.value().attr("name")?.to_owned(), value))).flatten()
    });
    from_list.or_else(|| {
        form.select(&css("fieldset")).find_map(|set| {
            let legend = set.select(&css("legend")).next().map(|l| squeezed(&words_of(l)))?;
            if !legend.starts_with(label) {
                return None;
            }
            let card = set.select(&css("label")).find(|l| squeezed(&words_of(*l)).starts_with(option))?;
            let input = card.select(&css("input")).next()?;
            Some((input.value().attr("name")?.to_owned(), input.value().attr("value")?.to_owned()))
        })
    })
}

fn own_fields(form: &ElementRef) -> Vec<(String, String)> {
    form.select(&css("input, select, textarea"))
        .filter(|c| {
            let kind = c.value().attr("type").unwrap_or("");
            kind != "file"
                && kind != "submit"
                && (!matches!(kind, "radio" | "checkbox") || c.value().attr("checked").is_some())
        })
        .filter_map(|c| Some((c.value().attr("name")?.to_owned(), value_of(&c))))
        .collect()
}

fn is_many(form: &ElementRef, name: &str) -> bool {
    form.select(&css("input[type=checkbox]")).any(|c| c.value().attr("name") == Some(name))
}

fn value_of(control: &ElementRef) -> String {
    match control.value().name() {
        "textarea" => {
            let text: String = control.text().collect();
            text.strip_prefix('\n').map(str::to_owned).unwrap_or(text)
        }
        "select" => {
            let options: Vec<ElementRef> = control.select(&css("option")).collect();
            let chosen = options.iter().find(|o| o.value().attr("selected").is_some()).or(options.first());
            chosen.and_then(|o| o.value().attr("value")).unwrap_or("").to_owned()
        }
        _ => control.value().attr("value").unwrap_or("").to_owned(),
    }
}

fn select<'a>(page: &'a Html, which: &str) -> Vec<ElementRef<'a>> {
    page.select(&css(which)).collect()
}

pub(super) fn css(which: &str) -> Selector {
    Selector::parse(which).unwrap_or_else(|e| panic!("{which}: {e}"))
}

fn words_of(element: ElementRef) -> String {
    element.text().collect::<Vec<_>>().join(" ")
}

/// Single spaces, and none before a full stop that markup had set apart.
fn squeezed(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn resolved(from: &str, href: &str) -> String {
    let bare = from.split('?').next().unwrap_or(from);
    match href {
        "" => from.to_owned(),
        _ if href.starts_with("http://localhost") => href["http://localhost".len()..].to_owned(),
        _ if href.starts_with('?') => format!("{bare}{href}"),
        _ => href.split('#').next().unwrap_or(href).to_owned(),
    }
}
