//! The drawings say what the numbers say, whatever the labels contain.

use super::*;

fn parts() -> Vec<Part> {
    vec![
        Part::new("Finalitzada", 3.0, "3", Tone::Done),
        Part::new("En procés", 1.0, "1", Tone::Progress),
        Part::new("Aturada", 1.0, "1", Tone::Blocked),
        Part::new("Cap", 0.0, "0", Tone::Todo),
    ]
}

/// The values of an attribute in the order in which they stand.
fn values(svg: &str, attribute: &str) -> Vec<f64> {
    let mark = format!(" {attribute}=\"");
    svg.split(&mark).skip(1).filter_map(|rest| rest.split('"').next()?.parse().ok()).collect()
}

fn every_drawing(frame: &Frame, label: &str) -> Vec<String> {
    let part = || vec![Part::new(label, 2.0, label, Tone::Blocked), Part::new(label, 1.0, label, Tone::Late)];
    let one = Bar {
        label: label.into(),
        shown: label.into(),
        value: 2.0,
        min: Some(3.0),
        max: Some(5.0),
        tone: Tone::Blocked,
    };
    let marks = [Mark::new("08019", Tone::Brand).labelled(label), Mark::new("25120", Tone::Soft).labelled(label)];
    vec![
        donut(frame, &part(), label, label),
        stacked_bar(frame, &part()),
        stacked_bars(frame, &[Row { label: label.into(), shown: label.into(), parts: part() }]),
        bar(frame, &one, 5.0),
        bars(frame, std::slice::from_ref(&one)),
        quarter_strip(frame, 4, &[Lane::Window { from: 0.0, to: 0.5, tone: Tone::Blocked }, Lane::Unset], Some(0.3)),
        month_strip(frame, 12, &[Lane::Day { at: 0.5, tone: Tone::Done }], None),
        line(frame, &[Point { label: label.into(), value: 1.0, shown: label.into() }]),
        columns(frame, &[Column { label: label.into(), value: Some(1.0), shown: label.into() }]),
        small_columns(
            frame,
            &[Small {
                title: label.into(),
                columns: vec![Column { label: label.into(), value: Some(1.0), shown: label.into() }],
            }],
        ),
        spark(frame, &[Column { label: label.into(), value: None, shown: label.into() }]),
        area_map(frame, &marks, View::WholeWithInset),
        area_map(frame, &marks, View::Inset),
    ]
}

#[test]
fn a_ring_gives_each_part_its_share_and_leaves_out_what_is_zero() {
    let svg = donut(&Frame::page("states", "Estats", "3 de 5"), &parts(), "5", "accions");
    assert_eq!(svg.matches("<path").count(), 3);
    // Three fifths end at 216 degrees: a large arc to the left of the foot of the ring.
    assert!(svg.contains("A82 82 0 1 1 35.8 150.34"), "{svg}");
    assert!(svg.contains(">5</text>") && svg.contains(">accions</text>"));
}

#[test]
fn one_part_alone_is_a_whole_ring() {
    let svg = donut(&Frame::page("one", "Tot", ""), &[Part::new("Tot", 4.0, "4", Tone::Done)], "4", "");
    assert!(svg.contains("<circle") && svg.contains("stroke=\"#2b6e3f\"") && !svg.contains("<path"));
}

#[test]
fn stacked_parts_fill_the_bar_with_gaps_between() {
    let svg = stacked_bar(&Frame::silent("b"), &parts());
    let widths: f64 = svg.split("<rect x=").skip(1).flat_map(|rect| values(rect, "width")).sum();
    assert!((widths - (600.0 - 2.0 * 4.0)).abs() < 0.1, "{svg}");
}

#[test]
fn a_value_over_its_maximum_stays_on_the_track_and_the_mark_moves_left() {
    let bar_of = |value| Bar {
        label: String::new(),
        shown: String::new(),
        value,
        min: None,
        max: Some(50.0),
        tone: Tone::Brand,
    };
    let within = bar(&Frame::silent("a"), &bar_of(25.0), 50.0);
    let over = bar(&Frame::silent("a"), &bar_of(100.0), 50.0);
    assert!(within.contains("width=\"300\"") && within.contains("M598 "), "{within}");
    assert_eq!(over.matches("width=\"600\" height=\"12\"").count(), 2, "track and bar: {over}");
    assert!(over.contains("M300 "), "{over}");
}

#[test]
fn windows_stand_at_their_share_of_the_period() {
    let svg = quarter_strip(
        &Frame::silent("s"),
        4,
        &[Lane::Window { from: 0.25, to: 0.5, tone: Tone::Progress }],
        Some(0.375),
    );
    assert!(svg.contains("<rect x=\"252\"") && svg.contains("width=\"246\""), "{svg}");
    assert!(svg.contains("M375 0V"), "today: {svg}");
    assert_eq!(svg.matches("0V30").count(), 17 + 1, "a line for each quarter, both ends, and today: {svg}");
}

#[test]
fn what_is_not_set_is_hatched_and_today_outside_the_period_is_not_drawn() {
    let svg = month_strip(&Frame::silent("u"), 12, &[Lane::Unset], Some(1.4));
    assert!(svg.contains("url(#u-unset)") && !svg.contains(TODAY));
}

#[test]
fn blocked_is_striped_everywhere() {
    for svg in every_drawing(&Frame::page("x", "t", "d"), "a").iter().take(6) {
        assert!(svg.contains("fill=\"url(#x-stripes)\"") && svg.contains("<pattern id=\"x-stripes\""), "{svg}");
    }
}

#[test]
fn ids_are_those_of_the_frame_and_stand_once() {
    for svg in every_drawing(&Frame::page("my-chart", "t", "d"), "a") {
        let mut ids: Vec<&str> = svg.split(" id=\"").skip(1).filter_map(|rest| rest.split('"').next()).collect();
        assert!(ids.iter().all(|id| id.starts_with("my-chart-")), "{ids:?}");
        let all = ids.len();
        ids.sort_unstable();
        ids.dedup();
        assert_eq!(ids.len(), all);
    }
}

#[test]
fn a_picture_has_a_name_and_a_silent_one_is_skipped() {
    let named = every_drawing(&Frame::page("c", "Accions", "Tres fetes"), "a");
    assert!(named.iter().all(|svg| svg.contains("role=\"img\" aria-labelledby=\"c-t\"")
        && svg.contains("<desc id=\"c-d\">Tres fetes</desc>")));
    assert!(stacked_bar(&Frame::silent("c"), &parts()).contains("aria-hidden=\"true\""));
}

#[test]
fn labels_cannot_break_out() {
    let rude = "<script>\"&'";
    for svg in every_drawing(&Frame::page("e", rude, rude), rude) {
        assert!(!svg.contains("<script") && svg.contains("&lt;script&gt;&quot;&amp;&#39;"), "{svg}");
    }
    let list = legend(&[Part::new(rude, 1.0, rude, Tone::Done)]);
    assert!(!list.contains("<script"));
    assert!(!scale(&[rude.to_owned()]).contains("<script"));
}

#[test]
fn nothing_to_show_is_still_a_drawing() {
    let frame = Frame::page("n", "Res", "Encara no hi ha dades");
    for svg in [
        donut(&frame, &[], "0", ""),
        stacked_bar(&frame, &[]),
        stacked_bars(&frame, &[]),
        bars(&frame, &[]),
        quarter_strip(&frame, 1, &[], None),
        month_strip(&frame, 0, &[], None),
        line(&frame, &[]),
        area_map(&frame, &[], View::Whole),
    ] {
        assert!(
            svg.starts_with("<svg") && svg.ends_with("</svg>") && !svg.contains("NaN") && !svg.contains("inf"),
            "{svg}"
        );
    }
}

#[test]
fn odd_numbers_do_not_reach_the_drawing() {
    let odd = [f64::NAN, f64::INFINITY, -3.0];
    let parts: Vec<Part> = odd.iter().map(|value| Part::new("x", *value, "", Tone::Done)).collect();
    let svg = donut(&Frame::silent("o"), &parts, "0", "")
        + &quarter_strip(
            &Frame::silent("p"),
            1,
            &[Lane::Window { from: f64::NAN, to: 9.0, tone: Tone::Done }],
            Some(f64::NAN),
        );
    assert!(!svg.contains("NaN") && !svg.contains("inf"), "{svg}");
}

#[test]
fn paper_stands_alone_and_has_no_classes() {
    for svg in every_drawing(&Frame::paper("p", "t", "d"), "a") {
        assert!(svg.starts_with("<svg xmlns=\"http://www.w3.org/2000/svg\" font-family=\"Figtree\""));
        assert!(
            svg.contains("fill=\"#fff\"/>")
                && !svg.contains(" class=")
                && !svg.contains("var(")
                && !svg.contains("preserveAspectRatio"),
            "{svg}"
        );
    }
}

#[test]
fn the_map_shows_known_areas_with_dots_and_says_nothing_of_unknown_codes() {
    let marks = [Mark::new("08019", Tone::Brand), Mark::new("99999", Tone::Brand), Mark::new("13", Tone::Soft)];
    let svg = area_map(&Frame::page("m", "Mapa", ""), &marks, View::WholeWithInset);
    assert_eq!(svg.matches("<circle").count(), 1, "one town; a pale region has no dot");
    assert!(svg.contains("stroke=\"#b3441f\""), "the frame of the inset");
    assert_eq!(svg.matches("fill=\"#9cc9c2\"").count(), 1);
}

#[test]
fn every_area_lies_in_the_box_near_its_town() {
    assert_eq!((shapes::AREAS.len(), shapes::REGIONS.len()), (947, 43));
    for shape in &shapes::AREAS {
        assert!(
            (0.0..=shapes::WIDTH).contains(&shape.x) && (0.0..=shapes::HEIGHT).contains(&shape.y),
            "{}",
            shape.code
        );
        let start: Vec<f64> =
            shape.path[1..].split(['l', ' ', '-']).take(2).map(|n| n.parse().expect("a place")).collect();
        assert!((start[0] - shape.x).hypot(start[1] - shape.y) < 100.0, "{}", shape.code);
        assert!(std::ptr::eq(shapes::area(shape.code).expect("found"), shape));
    }
    assert!(shapes::area("08").is_some() && shapes::area("nowhere").is_none());
}

#[test]
fn labels_give_way_to_each_other() {
    let crowded: Vec<Mark> = ["08019", "08101", "08245", "08015", "08073"]
        .iter()
        .map(|code| Mark::new(*code, Tone::Brand).labelled("Un municipi de nom llarg"))
        .collect();
    let svg = area_map(&Frame::page("l", "Mapa", ""), &crowded, View::Whole);
    let written = svg.matches("</text>").count();
    assert!((1..crowded.len()).contains(&written), "{written}");
}

#[test]
fn a_year_of_which_nothing_is_known_has_no_bar_and_nought_has_a_line() {
    let column = |label: &str, value| Column { label: label.into(), value, shown: String::new() };
    let drawn =
        columns(&Frame::silent("a"), &[column("2021", Some(4.0)), column("2022", None), column("2023", Some(0.0))]);
    assert_eq!(drawn.matches("<rect").count(), 2);
    assert_eq!(drawn.matches("stroke-dasharray").count(), 1);
    assert_eq!(values(&drawn, "height")[1..], [136.0, 1.5]);
    assert!(drawn.contains("2021") && drawn.contains(Tone::Brand.fill()), "{drawn}");
}

#[test]
fn a_long_label_takes_another_line_and_is_never_cut() {
    let long = "Comissions, assemblees i trobada de càrrecs electes dels ajuntaments";
    let one = |label: &str| Bar {
        label: label.into(),
        shown: "1.234".into(),
        value: 2.0,
        min: None,
        max: None,
        tone: Tone::Brand,
    };
    let drawn = large_bars(&Frame::paper("b", "Barres", ""), &[one(long), one("Curta")]);
    assert!(drawn.contains(">Comissions, assemblees i trobada de</text>"), "{drawn}");
    assert!(!drawn.contains('…') && drawn.contains("ajuntaments</text>"));
    assert_eq!(drawn.matches(">1.234</text>").count(), 2);
}

#[test]
fn small_drawings_stand_in_rows_of_three_and_long_figures_give_way() {
    let column = |value: f64, shown: &str| Column { label: "2031".into(), value: Some(value), shown: shown.into() };
    let small =
        |shown: &str| Small { title: "Habitants".into(), columns: vec![column(1.0, shown), column(2.0, shown)] };
    let drawn = small_columns(&Frame::paper("s", "Anys", ""), &vec![small("12"); 4]);
    assert_eq!(drawn.matches("<g transform=").count(), 4);
    assert_eq!(drawn.matches(">12</text>").count(), 8);
    let long = small_columns(&Frame::paper("s", "Anys", ""), &[small("3.934.691")]);
    assert_eq!(long.matches(">3.934.691</text>").count(), 1, "the others stand in the table");
}
