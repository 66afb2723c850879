//! What a pdf may unpack to: a small file can hold streams that fill all memory.
//!
//! Streams are found by their key words, before anything interprets the file, and unpacked into
//! nothing, piece by piece. What is over the limits is refused. A picture is measured alone; all
//! others, which the interpreter may hold at once, together too.

use std::io::Read;

use flate2::read::{DeflateDecoder, ZlibDecoder};
use memchr::memmem;

use crate::import::{ImportError, limits};

/// Deflate makes at most so much of a byte.
const MOST_OF_A_BYTE: u64 = 1032;
/// The description of a stream stands in so many bytes before it.
const DESCRIPTION: usize = 4096;

/// How much is left to unpack.
#[derive(Clone, Copy, Debug)]
pub(super) struct Budget {
    /// Of one stream.
    pub stream: u64,
    /// Of all streams but pictures.
    pub all: u64,
}

impl Default for Budget {
    fn default() -> Self {
        Self { stream: limits::PDF_STREAM_BYTES, all: limits::PDF_BYTES }
    }
}

/// Refuses a file whose streams would unpack to more than the budget.
pub(super) fn check(bytes: &[u8], budget: Budget) -> Result<(), ImportError> {
    let mut left = budget.all;
    for at in memmem::find_iter(bytes, b"stream") {
        if bytes[..at].ends_with(b"end") {
            continue;
        }
        let description = description(bytes, at);
        let filters = filters(description);
        let data = &bytes[at + "stream".len()..];
        let data = data.strip_prefix(b"\r\n").or_else(|| data.strip_prefix(b"\n")).or_else(|| data.strip_prefix(b"\r"));
        let Some(data) = data.filter(|_| filters.iter().any(|filter| filter.unpacks())) else { continue };
        let data = &data[..memmem::find(data, b"endstream").unwrap_or(data.len())];
        let is_picture = memmem::find(description, b"/Image").is_some();
        if is_picture && filters.len() == 1 && data.len() as u64 * MOST_OF_A_BYTE <= budget.stream {
            continue;
        }
        let limit = if is_picture { budget.stream } else { budget.stream.min(left) };
        let named = if limit < budget.stream { budget.all } else { budget.stream };
        let n = measure(data, &filters, limit).ok_or(ImportError::ArchiveTooLarge { limit: named })?;
        if !is_picture {
            left -= n;
        }
    }
    Ok(())
}

/// The words between the object's beginning, or what stands before it, and its stream.
fn description(bytes: &[u8], at: usize) -> &[u8] {
    let before = &bytes[at.saturating_sub(DESCRIPTION)..at];
    let begin = memmem::rfind(before, b" obj").max(memmem::rfind(before, b"endobj"));
    &before[begin.unwrap_or(0)..]
}

/// A way of packing, as far as sizes go.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Filter {
    Flate,
    /// With the width of codes rising one code early, or not.
    Lzw,
    RunLength,
    Ascii85,
    Hex,
    /// A picture's own: unpacked by nobody here.
    Picture,
}

impl Filter {
    const fn unpacks(self) -> bool {
        matches!(self, Self::Flate | Self::Lzw | Self::RunLength | Self::Ascii85)
    }
}

/// The filters of a stream, in the order in which they are taken off.
fn filters(description: &[u8]) -> Vec<Filter> {
    let names: [(&[u8], Filter); 14] = [
        (b"FlateDecode", Filter::Flate),
        (b"Fl", Filter::Flate),
        (b"LZWDecode", Filter::Lzw),
        (b"LZW", Filter::Lzw),
        (b"RunLengthDecode", Filter::RunLength),
        (b"RL", Filter::RunLength),
        (b"ASCII85Decode", Filter::Ascii85),
        (b"A85", Filter::Ascii85),
        (b"ASCIIHexDecode", Filter::Hex),
        (b"AHx", Filter::Hex),
        (b"DCTDecode", Filter::Picture),
        (b"JPXDecode", Filter::Picture),
        (b"CCITTFaxDecode", Filter::Picture),
        (b"JBIG2Decode", Filter::Picture),
    ];
    let name_of = |start: usize| {
        let rest = &description[start + 1..];
        &rest[..rest.iter().position(|byte| !byte.is_ascii_alphanumeric() && *byte != b'#').unwrap_or(rest.len())]
    };
    let found = memchr::memchr_iter(b'/', description).filter_map(|start| {
        let name = unescaped(name_of(start));
        names.iter().find(|(known, _)| *known == name).map(|(_, filter)| *filter)
    });
    found.collect()
}

/// A name may hold its letters as `#46`.
fn unescaped(name: &[u8]) -> Vec<u8> {
    let (mut plain, mut at) = (Vec::with_capacity(name.len()), 0);
    while let Some(&byte) = name.get(at) {
        let code = name.get(at + 1..at + 3).and_then(|two| std::str::from_utf8(two).ok());
        match code.and_then(|two| u8::from_str_radix(two, 16).ok()).filter(|_| byte == b'#') {
            Some(letter) => {
                plain.push(letter);
                at += 3;
            }
            None => {
                plain.push(byte);
                at += 1;
            }
        }
    }
    plain
}

/// To how many bytes a stream unpacks, all layers together; none where it is more than `limit`.
fn measure(data: &[u8], filters: &[Filter], limit: u64) -> Option<u64> {
    let (mut held, mut n): (Option<Vec<u8>>, u64) = (None, 0);
    for (place, filter) in filters.iter().enumerate() {
        let is_last = !filters[place + 1..].iter().any(|filter| filter.unpacks());
        let input = held.as_deref().unwrap_or(data);
        let left = limit - n;
        let unpacked = match filter {
            Filter::Picture => return Some(n),
            Filter::Flate => inflated(input, left, !is_last)?,
            Filter::Lzw if is_last => (lzw(input, 1).max(lzw(input, 0)), Vec::new()),
            Filter::RunLength if is_last => (run_length(input), Vec::new()),
            // Nobody packs so: what it would unpack to is not looked at.
            Filter::Lzw | Filter::RunLength => return None,
            Filter::Ascii85 => ascii85(input),
            Filter::Hex => (input.len() as u64 / 2, hex(input)),
        };
        n = n.checked_add(unpacked.0).filter(|&n| n <= limit)?;
        if is_last {
            return Some(n);
        }
        held = Some(unpacked.1);
    }
    Some(n)
}

/// The size of packed bytes, and where asked for the bytes. Damaged ones are read by others further
/// than here: the most that the rest can hold is added.
fn inflated(data: &[u8], limit: u64, keep: bool) -> Option<(u64, Vec<u8>)> {
    let zlib = drained(&mut ZlibDecoder::new(data), limit, keep);
    let found = if zlib.size == 0 { drained(&mut DeflateDecoder::new(data), limit, keep) } else { zlib };
    let rest = data.len() as u64 * MOST_OF_A_BYTE;
    let size = if found.is_whole { found.size } else { found.size.max(rest) };
    (size <= limit).then_some((size, found.bytes))
}

struct Drained {
    size: u64,
    bytes: Vec<u8>,
    is_whole: bool,
}

fn drained(reader: &mut impl Read, limit: u64, keep: bool) -> Drained {
    let mut found = Drained { size: 0, bytes: Vec::new(), is_whole: true };
    let mut piece = [0; 16 << 10];
    while found.size <= limit {
        match reader.read(&mut piece) {
            Ok(0) => break,
            Ok(n) => {
                found.size += n as u64;
                if keep {
                    found.bytes.extend_from_slice(&piece[..n]);
                }
            }
            Err(_damaged) => {
                found.is_whole = false;
                break;
            }
        }
    }
    found
}

/// The size of what LZW packs: each code stands for the string before it and one byte more.
fn lzw(data: &[u8], early: usize) -> u64 {
    let mut lengths: Vec<u64> = Vec::new();
    let (mut width, mut before, mut size) = (9, None::<u64>, 0u64);
    let (mut bits, mut n_bits) = (0u32, 0u32);
    for &byte in data {
        bits = (bits << 8) | u32::from(byte);
        n_bits += 8;
        if n_bits < width {
            continue;
        }
        n_bits -= width;
        let code = ((bits >> n_bits) & ((1 << width) - 1)) as usize;
        let length = match code {
            256 => {
                lengths.clear();
                (width, before) = (9, None);
                continue;
            }
            257 => break,
            0..=255 => 1,
            _ => lengths.get(code - 258).copied().unwrap_or_else(|| before.map_or(1, |before| before + 1)),
        };
        size += length;
        if let Some(before) = before
            && lengths.len() < 4096 - 258
        {
            lengths.push(before + 1);
        }
        before = Some(length);
        width = match lengths.len() + 258 + early {
            0..=511 => 9,
            512..=1023 => 10,
            1024..=2047 => 11,
            _ => 12,
        };
    }
    size
}

fn run_length(data: &[u8]) -> u64 {
    let (mut at, mut size) = (0, 0);
    while let Some(&length) = data.get(at) {
        match length {
            128 => break,
            0..=127 => {
                size += u64::from(length) + 1;
                at += usize::from(length) + 2;
            }
            129..=255 => {
                size += 257 - u64::from(length);
                at += 2;
            }
        }
    }
    size
}

fn hex(data: &[u8]) -> Vec<u8> {
    let digits = data.iter().take_while(|byte| **byte != b'>');
    let digits: Vec<u8> = digits.filter_map(|byte| char::from(*byte).to_digit(16).map(|digit| digit as u8)).collect();
    digits.chunks(2).map(|pair| pair[0] << 4 | pair.get(1).copied().unwrap_or(0)).collect()
}

fn ascii85(data: &[u8]) -> (u64, Vec<u8>) {
    let (mut bytes, mut group) = (Vec::new(), Vec::new());
    for &byte in data {
        match byte {
            b'~' => break,
            b'z' if group.is_empty() => bytes.extend_from_slice(&[0; 4]),
            b'!'..=b'u' => group.push(byte - b'!'),
            _ => {}
        }
        if group.len() == 5 {
            push_group(&mut bytes, &mut group);
        }
    }
    if group.len() > 1 {
        push_group(&mut bytes, &mut group);
    }
    (bytes.len() as u64, bytes)
}

fn push_group(bytes: &mut Vec<u8>, group: &mut Vec<u8>) {
    let n = group.len() - 1;
    group.resize(5, 84);
    let value = group.iter().fold(0u32, |value, digit| value.wrapping_mul(85).wrapping_add(u32::from(*digit)));
    bytes.extend_from_slice(&value.to_be_bytes()[..n]);
    group.clear();
}

#[cfg(test)]
mod tests {
    use std::io::Write as _;

    use super::*;

    fn packed(bytes: &[u8]) -> Vec<u8> {
        let mut writer = flate2::write::ZlibEncoder::new(Vec::new(), flate2::Compression::best());
        writer.write_all(bytes).unwrap();
        writer.finish().unwrap()
    }

    /// A file of streams, each with its description.
    fn file(streams: &[(&str, &[u8])]) -> Vec<u8> {
        let mut file = b"%PDF-1.7\n".to_vec();
        for (n, (description, data)) in streams.iter().enumerate() {
            file.extend_from_slice(
                format!("{n} 0 obj << {description} /Length {} >>\nstream\n", data.len()).as_bytes(),
            );
            file.extend_from_slice(data);
            file.extend_from_slice(b"\nendstream\nendobj\n");
        }
        file
    }

    fn fits(file: &[u8], stream: u64, all: u64) -> bool {
        match check(file, Budget { stream, all }) {
            Ok(()) => true,
            Err(ImportError::ArchiveTooLarge { limit }) => {
                assert!(limit == stream || limit == all);
                false
            }
            Err(error) => panic!("{error}"),
        }
    }

    #[test]
    fn one_stream_and_all_streams_have_their_limits() {
        let zeros = packed(&[0; 100_000]);
        for description in ["/Filter /FlateDecode", "/Filter[/Fl]", "/Filter /Fl#61teDecode"] {
            let one = file(&[(description, &zeros)]);
            assert!(fits(&one, 100_000, 100_000) && !fits(&one, 99_999, 1 << 20), "{description}");
        }
        let three = file(&[("/Filter /FlateDecode", zeros.as_slice()); 3]);
        assert!(fits(&three, 100_000, 300_000) && !fits(&three, 100_000, 299_999));
        let pictures = file(&[("/Subtype /Image /Filter /FlateDecode", zeros.as_slice()); 3]);
        assert!(fits(&pictures, 100_000, 0) && !fits(&pictures, 99_999, 1 << 20), "pictures are measured alone");
        assert!(fits(&file(&[("/Filter /DCTDecode", &zeros), ("", &zeros)]), 0, 0), "nothing is unpacked");
    }

    #[test]
    fn layers_are_taken_off_one_by_one() {
        let twice = packed(&packed(&[0; 1_000_000]));
        let file = |filters: &str, data: &[u8]| file(&[(filters, data)]);
        let inner = packed(&[0; 1_000_000]).len() as u64;
        let chain = file("/Filter [/FlateDecode /FlateDecode]", &twice);
        assert!(fits(&chain, 1_000_000 + inner, 1 << 30) && !fits(&chain, 1_000_000, 1 << 30));
        let hex: String = packed(&[7; 50_000]).iter().map(|byte| format!("{byte:02x}")).collect();
        let chain = file("/Filter [ /ASCIIHexDecode /FlateDecode ]", hex.as_bytes());
        assert!(!fits(&chain, 50_000, 1 << 30) && fits(&chain, 51_000, 1 << 30));
        assert_eq!(ascii85(b"87cURD]i,\"Ebo80~>").1, b"Hello World!");
        assert!(!fits(&file("/Filter [/LZWDecode /FlateDecode]", b"abc"), 1 << 30, 1 << 30));
    }

    #[test]
    fn damaged_packing_counts_as_much_as_it_may_hold() {
        let mut broken =
            packed(&(0..200_000u32).flat_map(|n| n.wrapping_mul(2_654_435_761).to_le_bytes()).collect::<Vec<_>>());
        let middle = broken.len() / 2;
        broken[middle..middle + 64].fill(0xff);
        // With the line end before `endstream`.
        let most = (broken.len() as u64 + 1) * MOST_OF_A_BYTE;
        let broken = file(&[("/Filter /FlateDecode", &broken)]);
        assert!(fits(&broken, most, most) && !fits(&broken, most / 2, most));
    }

    #[test]
    fn runs_and_lzw_are_measured() {
        assert_eq!(run_length(&[129, 7, 1, 1, 2, 128, 129, 7]), 130);
        // The example of the format's own description: 45 45 45 45 45 65 45 45 45 66.
        assert_eq!(lzw(&[0x80, 0x0b, 0x60, 0x50, 0x22, 0x0c, 0x0c, 0x85, 0x01], 1), 10);
        let runs = [129u8, 0].repeat(1000);
        assert!(!fits(&file(&[("/Filter /RL", &runs)]), 127_999, 1 << 30));
    }
}
