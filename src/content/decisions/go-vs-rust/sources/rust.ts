import type { Source } from '../../../decision.ts';

export const rustSources = {
  'google-rust-2m': {
    title: 'Rust fact vs. fiction: 5 insights from Google’s Rust journey in 2022',
    url: 'https://opensource.googleblog.com/2023/06/rust-fact-vs-fiction-5-insights-from-googles-rust-journey-2022.html',
    date: '2023-06',
    claim:
      'Of Google’s developers who had used Rust in 2022, over two thirds felt confident contributing within two months; a third had their usual pace by then, and more than half within four.',
    conditions: 'Read in quotations of it, not at the source.',
  },
  'rust-toohard': {
    title: '2025 State of Rust Survey Results',
    url: 'https://blog.rust-lang.org/2026/03/02/2025-State-Of-Rust-Survey-results/',
    date: '2026-03',
    claim: 'Of those who gave Rust up, 24.9% found it too hard to learn; 60.7% of them mean to come back.',
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
      'About 70 interviews found that the borrow checker is hard for beginners and not for experts, that compile time blocks almost nobody, and that async troubles people at every level.',
  },
  'go-zig-faster-builds': {
    title: 'Rust compiler performance survey 2025 results',
    url: 'https://blog.rust-lang.org/2025/09/10/rust-compiler-performance-survey-2025-results/',
    date: '2025-09',
    claim:
      'People who answered the Rust project’s survey on compiler speed rate build times of Go and Zig well above those of Rust.',
  },
  'rust-rebuild-wait': {
    title: 'Rust compiler performance survey 2025 results',
    url: 'https://blog.rust-lang.org/2025/09/10/rust-compiler-performance-survey-2025-results/',
    date: '2025-09',
    claim:
      'Among more than 3,700 people, 55% wait longer than ten seconds for a rebuild of their most troublesome Rust project, and 20% a minute or longer.',
  },
  'rust-slow-compile': {
    title: '2025 State of Rust Survey Results',
    url: 'https://blog.rust-lang.org/2026/03/02/2025-State-Of-Rust-Survey-results/',
    date: '2026-03',
    claim:
      'Slow compilation holds Rust users back most: 27.3% of 7,156 call it a big problem, 54.7% say it could be better.',
  },
  'rust-lld': {
    title: 'Faster linking times with 1.90.0 stable on Linux using the LLD linker',
    url: 'https://blog.rust-lang.org/2025/09/01/rust-lld-on-1.90.0-stable',
    date: '2025-09',
    claim: 'Rust 1.90 made a faster linker the default on x86-64 Linux, which cut rebuilds of ripgrep by 40%.',
  },
  'rust-cargo-admired': {
    title: 'Stack Overflow Developer Survey 2025',
    url: 'https://survey.stackoverflow.co/2025/technology',
    date: '2025-07',
    claim:
      'In the survey Rust is the most admired language (72%), and Cargo the most admired infrastructure tool (71%).',
    conditions: 'Read in a report about it, not at the source.',
  },
  'rust-crates-io': {
    title: 'crates.io: development update',
    url: 'https://blog.rust-lang.org/2026/07/13/crates-io-development-update/',
    date: '2026-07',
    claim:
      'crates.io introduced trusted publishing and now shows package code; several malicious crates were reported in 2025.',
  },
  'rust-go-parity': {
    title: 'The Register on a keynote at Rust Nation UK',
    url: 'https://www.theregister.com/2024/03/31/rust_google_c/',
    date: '2024-03',
    claim:
      'Google teams that rewrote Go services in Rust needed about the same people and time, and ended with less memory use and fewer defects.',
    conditions: 'Read in a transcript of the talk, not at the source. These were rewrites of known systems.',
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
  'android-rust': {
    title: 'Rust in Android: move fast and fix things',
    url: 'https://security.googleblog.com/2025/11/rust-in-android-move-fast-fix-things.html',
    date: '2025-11',
    claim:
      'Android’s Rust code has about a thousandth of the memory-safety vulnerabilities of its C and C++ for its size, and its changes are rolled back a quarter as often.',
    conditions: 'Compared with C and C++; it says nothing about Go.',
  },
  'rust-result': {
    title: 'What does it take to ship Rust in safety-critical?',
    url: 'https://blog.rust-lang.org/2026/01/14/what-does-it-take-to-ship-rust-in-safety-critical/',
    date: '2026-01',
    claim:
      'An automotive lead likes that Rust has one accepted way to handle errors; a firmware engineer finds 90% of what outside tools used to check in the compiler.',
    conditions: 'Two interviews.',
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
  'influx-rewrite': {
    title: 'InfluxData: A Long Time Ago, on a Server Far, Far Away',
    url: 'https://www.influxdata.com/blog/a-long-time-ago-on-a-server-far-far-away/',
    date: '2023',
    claim:
      'InfluxDB 3 was rewritten from Go to Rust over several years, for control of memory, safe concurrency and a data library that exists there.',
  },
  'linux-rust': {
    title: 'The state of the kernel Rust experiment',
    url: 'https://lwn.net/Articles/1050174/',
    date: '2025-12',
    claim:
      'In December 2025 the maintainers of the Linux kernel agreed that Rust is no longer an experiment; Android 16 ships kernel code written in it.',
  },
  firecracker: {
    title: 'Firecracker: README',
    url: 'https://github.com/firecracker-microvm/firecracker',
    date: '2026',
    claim: 'AWS Lambda and Fargate run on Firecracker, a virtual machine monitor written in Rust.',
  },
  'rust-hiring': {
    title: '2025 State of Rust Survey Results',
    url: 'https://blog.rust-lang.org/2026/03/02/2025-State-Of-Rust-Survey-results/',
    date: '2026-03',
    claim:
      '25.0% of Rust users say that their organisation plans to hire for Rust, up from 22.0%; 42.1% worry that industry uses Rust too little.',
  },
  'rust-editions': {
    title: '2025 State of Rust Survey Results',
    url: 'https://blog.rust-lang.org/2026/03/02/2025-State-Of-Rust-Survey-results/',
    date: '2026-03',
    claim: '89.2% of Rust users are on the current stable compiler; 8.8% worry that the language is unstable.',
  },
  ferrocene: {
    title: 'Ferrocene: certification scope of the core library',
    url: 'https://public-docs.ferrocene.dev/main/certification/core/safety-plan/scope.html',
    date: '2026',
    claim:
      'Ferrocene is a qualified Rust compiler. A subset of the core library is certified to IEC 61508 SIL 2; the rest of the standard library is not.',
  },
  'rust-safety-critical': {
    title: 'What does it take to ship Rust in safety-critical?',
    url: 'https://blog.rust-lang.org/2026/01/14/what-does-it-take-to-ship-rust-in-safety-critical/',
    date: '2026-01',
    claim:
      'Rust is in use at IEC 61508 SIL 2 and IEC 62304 class B; tools and parts for higher levels quickly get scarce.',
  },
} as const satisfies Readonly<Record<string, Source>>;
