//! `voces chart`, `configurations`, `sequence` and `voices`.

use quick_xml::Reader;
use quick_xml::events::Event;

use crate::cli_run::Sandbox;

const KINDS: [&str; 11] = [
    "bars",
    "matrix",
    "cooccurrence",
    "network",
    "sequence",
    "configurations",
    "codeline",
    "portrait",
    "saturation",
    "voices",
    "cloud",
];

fn coded() -> Sandbox {
    let sandbox = Sandbox::with_study();
    sandbox.write(
        "codings.csv",
        "document,start,end,code,coder,weight,comment\n\
         CSO1,23,37,e,AK,50,x\nCSO1,30,40,s,,,\nCSO1,38,50,e,,,\nCSO2,0,9,e,BM,,\n",
    );
    sandbox.done(&["import", "a.voces", "--codings", "codings.csv"]);
    sandbox
}

/// The words of an svg, in order; it is well-formed, or this fails.
fn texts(svg: &str) -> Vec<String> {
    let mut reader = Reader::from_str(svg);
    let (mut texts, mut inside) = (Vec::new(), None::<String>);
    loop {
        match reader.read_event().expect("well-formed") {
            Event::Start(start) if start.name().as_ref() == "text" => inside = Some(String::new()),
            Event::Text(text) => {
                if let Some(inside) = &mut inside {
                    inside.push_str(&text);
                }
            }
            Event::GeneralRef(name) => {
                if let Some(inside) = &mut inside {
                    inside.push_str(match &*name {
                        "amp" => "&",
                        "lt" => "<",
                        "gt" => ">",
                        "quot" => "\"",
                        other => panic!("&{other};"),
                    });
                }
            }
            Event::End(end) if end.name().as_ref() == "text" => texts.extend(inside.take()),
            Event::Eof => return texts,
            _ => {}
        }
    }
}

#[test]
fn the_numbers_of_a_chart_are_those_of_the_table() {
    let sandbox = coded();
    sandbox.done(&["chart", "a.voces", "matrix", "--out", "a.svg"]);
    let table = sandbox.done(&["table", "a.voces", "--json"]).json();
    let svg = texts(&sandbox.read("a.svg"));
    let rows = table["rows"].as_array().unwrap();
    for row in rows {
        let path = row["code"].as_str().unwrap();
        let name = path.rsplit(" > ").next().unwrap();
        let place = svg.iter().position(|text| text == name).unwrap_or_else(|| panic!("{name}: {svg:?}"));
        let cells = row["cells"].as_array().unwrap();
        let mut wanted: Vec<String> = cells.iter().map(ToString::to_string).collect();
        wanted.push(row["total"].to_string());
        wanted.push(format!("{}/{}", row["found_in"], row["of"]));
        assert_eq!(svg[place + 1..][..wanted.len()], wanted, "{name}");
    }
    sandbox.done(&["chart", "a.voces", "bars", "--out", "b.svg"]);
    let bars = texts(&sandbox.read("b.svg"));
    for row in rows {
        let name = row["code"].as_str().unwrap().rsplit(" > ").next().unwrap();
        let place = bars.iter().position(|text| text == name).unwrap();
        assert_eq!(bars[place + 1], row["total"].to_string(), "{name}");
    }
}

#[test]
fn every_kind_is_a_picture_of_its_size_in_every_language() {
    let sandbox = coded();
    for kind in KINDS {
        for language in ["en", "es", "de"] {
            let out = format!("{kind}-{language}");
            let (svg, png) = (format!("{out}.svg"), format!("{out}.png"));
            let args = ["chart", "a.voces", kind, "--lang", language, "--width", "500", "--dpi", "72"];
            sandbox.done(&[&args[..], &["--out", &svg, "--out", &png]].concat());
            let svg = sandbox.read(&svg);
            assert!(texts(&svg).len() > 2, "{kind}");
            assert!(!svg.contains("NaN") && !svg.contains("inf"), "{kind}");
            let png = std::fs::read(sandbox.path(&png)).unwrap();
            assert_eq!(&png[..8], b"\x89PNG\r\n\x1a\n", "{kind}");
            let number = |at: usize| u32::from_be_bytes(png[at..at + 4].try_into().unwrap());
            let (width, height) = (number(16), number(20));
            assert!(width >= 500 && height > 60, "{kind}: {width} x {height}");
            assert!(svg.contains(&format!(" width=\"{width}pt\"")) || width > 500, "{kind}: {width}");
            // 72 dots an inch are 2835 a metre.
            assert_eq!((&png[37..41], number(41), number(45)), (&b"pHYs"[..], 2835, 2835), "{kind}");
        }
    }
}

#[test]
fn hostile_names_are_names() {
    let sandbox = coded();
    sandbox.write("codes.csv", "id,parent,name\nx,,\"<b>&\"\"'</b> 👩‍👩‍👧 語 \u{202e}x\"\n");
    sandbox.done(&["import", "a.voces", "--codes", "codes.csv"]);
    sandbox.done(&["code", "a.voces", "CSO1", "0", "6", "x"]);
    for kind in KINDS {
        sandbox.done(&[
            "chart",
            "a.voces",
            kind,
            "--title",
            "A & B <c>",
            "--out",
            "a.svg",
            "--out",
            "a.png",
            "--dpi",
            "72",
        ]);
        assert_eq!(texts(&sandbox.read("a.svg"))[0], "A & B <c>");
    }
    sandbox.done(&["chart", "a.voces", "bars", "--out", "a.svg"]);
    let texts = texts(&sandbox.read("a.svg"));
    assert!(texts.iter().any(|text| text.starts_with("<b>&\"'</b> 👩‍👩‍👧 語")), "{texts:?}");
}

#[test]
fn what_cannot_be_drawn_is_said() {
    let sandbox = Sandbox::new();
    for kind in KINDS {
        sandbox.done(&["chart", "a.voces", kind, "--out", "a.svg", "--out", "a.png"]);
        assert!(texts(&sandbox.read("a.svg")).len() > 1, "an empty project has a sentence: {kind}");
    }
    assert_eq!(sandbox.run(&["chart", "a.voces", "bars", "--out", "a.pdf"]).code, 2);
    assert_eq!(sandbox.run(&["chart", "a.voces", "pie", "--out", "a.svg"]).code, 2);
    assert_eq!(sandbox.run(&["chart", "a.voces", "portrait", "--cells", "0x9", "--out", "a.svg"]).code, 2);
    sandbox.run(&["chart", "a.voces", "bars", "--code", "None", "--out", "a.svg"]).is_refused("None");
}

#[test]
fn configurations_sequence_and_voices_are_tables() {
    let sandbox = coded();
    let csv = |args: &[&str]| {
        sandbox.done(&[args, &["--out", "t.csv"]].concat());
        sandbox.read("t.csv")
    };
    let told = csv(&["configurations", "a.voces"]);
    assert!(told.contains("Practices > Everyday,1,3,2/2 cases"), "{told}");
    let told = csv(&["sequence", "a.voces"]);
    let row = told.lines().find(|line| line.starts_with("Practices > Everyday,")).expect("a row");
    assert_eq!(row.split(',').next_back(), Some("1"), "one step leads on: {told}");
    let told = csv(&["voices", "a.voces"]);
    assert!(told.lines().any(|line| line.starts_with("CSO1,1,")), "{told}");
    assert_eq!(sandbox.run(&["voices", "a.voces", "--run", "third"]).code, 2);
}
