import type { Source } from '../../../decision.ts';

export const rustSources = {
  'google-rust-2m': {
    title: 'Rust fact vs. fiction: 5 insights from Google’s Rust journey in 2022',
    url: 'https://opensource.googleblog.com/2023/06/rust-fact-vs-fiction-5-insights-from-googles-rust-journey-2022.html',
    date: '2023-06',
    claim:
      'Over two thirds of Google’s developers felt confident contributing within two months, and more than half had their usual pace within four, as with other languages. More than half find Rust very easy to review.',
    conditions: 'Read in quotations. Help was at hand in the company, and to contribute is less than to ship alone.',
  },
  'rust-complex-worry': {
    title: '2025 State of Rust Survey Results',
    url: 'https://blog.rust-lang.org/2026/03/02/2025-State-Of-Rust-Survey-results/',
    date: '2026-03',
    claim: '41.6% of Rust users worry that the language is getting too complex, down from 45.2% a year before.',
  },
  'rust-challenges': {
    title: 'What we heard about Rust’s challenges',
    url: 'https://blog.rust-lang.org/2026/03/20/rust-challenges',
    date: '2026-03',
    claim:
      'After about 70 interviews its author holds that the borrow checker is hard for beginners and not for experts, and that async troubles people at every level.',
    conditions:
      'The first version was retracted. This is one author’s commentary, more biased by its own account than what the project usually publishes.',
  },
  'rust-rebuild-wait': {
    title: 'Rust compiler performance survey 2025 results',
    url: 'https://blog.rust-lang.org/2025/09/10/rust-compiler-performance-survey-2025-results/',
    date: '2025-09',
    claim:
      'Of 2,445 people who answered this question, 55% wait longer than ten seconds for a rebuild of their most troublesome Rust project, and 20% a minute or longer.',
  },
  'rust-slow-compile': {
    title: '2025 State of Rust Survey Results',
    url: 'https://blog.rust-lang.org/2026/03/02/2025-State-Of-Rust-Survey-results/',
    date: '2026-03',
    claim:
      'Slow compilation is a big problem for 27.3% of 6,653 Rust users; for 54.7% it could be better but does not limit them.',
  },
  'rust-cargo-admired': {
    title: 'Stack Overflow Developer Survey 2025',
    url: 'https://survey.stackoverflow.co/2025/technology',
    date: '2025-07',
    claim:
      'In the survey Rust is the most admired language (72%), and Cargo the most admired infrastructure tool (71%).',
    conditions: 'Read in a report about it, not at the source.',
  },
  'rust-async': {
    title: '2025 State of Rust Survey Results',
    url: 'https://blog.rust-lang.org/2026/03/02/2025-State-Of-Rust-Survey-results/',
    date: '2026-03',
    claim:
      'Writing async code that works with any executor is a big problem for 17.6% of Rust users, structured concurrency for 13.7%.',
  },
  'rust-ownership': {
    title: 'The Rust Programming Language: Understanding Ownership',
    url: 'https://doc.rust-lang.org/book/ch04-00-understanding-ownership.html',
    date: '2026',
    claim:
      'Ownership rules, checked at compile time, make memory safe without a collector, and memory is freed at a known point.',
  },
  'cloudflare-unwrap': {
    title: 'Cloudflare outage on November 18, 2025',
    url: 'https://blog.cloudflare.com/18-november-2025-outage/',
    date: '2025-11',
    claim:
      'A file larger than expected made an unchecked unwrap in a Rust proxy panic, which took much of Cloudflare down.',
    conditions: 'Read in quotations of it, not at the source.',
  },
  'discord-read-states': {
    title: 'Why Discord is switching from Go to Rust',
    url: 'https://discord.com/blog/why-discord-is-switching-from-go-to-rust',
    date: '2020-02',
    claim:
      'A Discord service with a very large cache had latency spikes every two minutes in Go. Its Rust version had none, and used less CPU and memory.',
    conditions: 'A case of 2020; Go’s collector has been replaced several times since.',
  },
  pingora: {
    title: 'How we built Pingora',
    url: 'https://blog.cloudflare.com/how-we-built-pingora-the-proxy-that-connects-cloudflare-to-the-internet/',
    date: '2022-09',
    claim:
      'Cloudflare’s proxy in Rust uses about 70% less CPU and 67% less memory than the NGINX-based service before it.',
    conditions: 'Read in quotations of it, not at the source. The service before it was C and Lua, not Go.',
  },
  'linux-rust': {
    title: 'The state of the kernel Rust experiment',
    url: 'https://lwn.net/Articles/1050174/',
    date: '2025-12',
    claim:
      'In December 2025 the maintainers of the Linux kernel agreed that Rust is no longer an experiment; Android 16 ships kernel code written in it.',
  },
  'rust-editions': {
    title: '2025 State of Rust Survey Results',
    url: 'https://blog.rust-lang.org/2026/03/02/2025-State-Of-Rust-Survey-results/',
    date: '2026-03',
    claim: '89.2% of Rust users are on the current stable compiler; 8.8% worry that the language is unstable.',
    conditions: 'It shows how people use it, not what is promised.',
  },
  ferrocene: {
    title: 'Ferrocene: README',
    url: 'https://github.com/ferrocene/ferrocene',
    date: '2026',
    claim: 'The Rust compiler Ferrocene is qualified for ISO 26262 up to ASIL D and for IEC 61508 up to SIL 4.',
  },
  'rust-arrayref': {
    title: 'Supply chain attack on arrayref',
    url: 'https://blog.rust-lang.org/2026/08/20/supply-chain-attack-on-arrayref/',
    date: '2026-08',
    claim:
      'On 20 August 2026 a stolen account published a version of the popular crate arrayref whose new dependency ran malicious code while building. It was removed after 86 minutes.',
    conditions: 'Read in the pull request of the post and in the advisories on it.',
  },
  'rust-must-use': {
    title: 'The rustc book: warn-by-default lints',
    url: 'https://doc.rust-lang.org/rustc/lints/listing/warn-by-default.html#unused-must-use',
    date: '2026',
    claim:
      'A Result that is not used is a warning (unused_must_use), not an error, unless a project turns it into one.',
    conditions: 'The warning itself was read in many build logs.',
  },
  'rust-edition-guide': {
    title: 'The Rust Edition Guide: What are editions?',
    url: 'https://doc.rust-lang.org/edition-guide/editions/',
    date: '2026',
    claim:
      'Since 1.0 of May 2015, stable Rust is not to break. Editions let a crate opt in to changes, and crates of all editions work together.',
  },
  'rust-cross': {
    title: 'The rustup book: Cross-compilation',
    url: 'https://rust-lang.github.io/rustup/cross-compilation.html',
    date: '2026',
    claim:
      'rustup installs the standard library for a target with one command; other tools, above all a linker, have to be set up.',
  },
  'rust-debugging': {
    title: 'Rust debugging survey 2026 results',
    url: 'https://blog.rust-lang.org/2026/09/07/rust-debugging-survey-2026-results/',
    date: '2026-09',
    claim:
      'Debugging is among the biggest challenges that users name in the yearly surveys; over 2,300 people answered a survey about it alone.',
    conditions: 'Its beginning was read in a news list, not the whole post.',
  },
  'ferrocene-core': {
    title: 'Ferrocene: documents on the core library',
    url: 'https://public-docs.ferrocene.dev/main',
    date: '2026',
    claim:
      'A subset of the core library is certified to ASIL B of ISO 26262 and to SIL 2 of IEC 61508; the rest of the standard library is not.',
  },
  'rust-go-parity': {
    title: 'The Register on a keynote at Rust Nation UK',
    url: 'https://www.theregister.com/2024/03/31/rust_google_c/',
    date: '2024-03',
    claim:
      'Google teams that rewrote Go services in Rust needed about the same people and time, and ended with less memory use and fewer defects.',
    conditions: 'Read in a transcript of the talk. These were rewrites of known systems.',
  },
} as const satisfies Readonly<Record<string, Source>>;
