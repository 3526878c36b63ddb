import type { OptionWords } from '../../decision.ts';

export const options = [
  {
    id: 'go',
    label: 'Go',
    philosophy: 'A small language that a whole team can read.',
    useIf:
      'Use Go for a web service, an API or a DevOps tool that has to ship soon and be read by many. Goroutines and the standard library carry most of it.',
    gain: [
      {
        when: { workload: ['api'] },
        values: { 'learning-curve': { least: 95 } },
        text: 'The team knows Go already. It serves HTTP, JSON and TLS from the standard library, and goroutines keep concurrent code short.',
      },
      {
        when: { workload: ['api'] },
        text: 'Go serves HTTP, JSON and TLS from the standard library, and goroutines keep concurrent code short. Newcomers to Go ship within weeks.',
      },
      {
        when: { workload: ['tool'] },
        text: 'Go builds one file for every system with one command and needs no installer. Docker, Kubernetes and Terraform are written in it.',
      },
      {
        when: { workload: ['data'] },
        text: 'Go keeps concurrent code short with goroutines, builds in about a second, and has profiles and traces for production built in.',
      },
      {
        when: { workload: ['native'] },
        text: 'Go is easy to read and review and builds in about a second. Its profiler, race detector, fuzzing and tests come with the tools.',
      },
      {
        text: 'Go is easy to read and review, and builds in about a second. Most of what a network program needs is in its standard library.',
      },
    ],
    price: [
      {
        when: { workload: ['native'] },
        text: 'In return, its runtime and garbage collector come along into the host program, and each call into C costs extra.',
      },
      {
        when: { workload: ['tool'] },
        text: 'In return, the compiler lets through mistakes that Rust’s would catch: ignored errors, nil and data races.',
      },
      {
        text: 'In return, garbage collection slows a few requests, and the compiler lets through mistakes that Rust’s would catch.',
      },
    ],
    wins: 'Web services, API servers, DevOps tools, and anything around Docker and Kubernetes.',
    friction:
      'Every error is checked by hand and can be left out, data races show up only in tests, and garbage collection stands in the way of the strictest latency limits.',
    today:
      'Begin with net/http: since 1.22 its router matches methods and wildcards. Gin and Echo can wait until they are missed.',
    pointsFor: [
      'One command builds one file, ready to copy',
      'HTTP, JSON and cryptography included',
      'Code from 2012 still compiles',
    ],
    pointsAgainst: [
      'The compiler does not notice ignored errors',
      'Data races are found only by testing',
      'A runtime comes along into every program',
    ],
    sources: ['go-survey-2020', 'go-routing', 'go1-promise', 'go-error-syntax', 'uber-races', 'go-cross', 'go-cloud'],
  },
  {
    id: 'rust',
    label: 'Rust',
    philosophy: 'Let the compiler prove it before anyone runs it.',
    useIf:
      'Use Rust if mistakes are dangerous or expensive, timing is strict, or there is no room for a runtime. It pays when the team has three to six months, or knows it already.',
    gain: [
      {
        when: { workload: ['device'] },
        text: 'Rust runs without an operating system, and its borrow checker refuses memory bugs and data races before code reaches the device.',
      },
      {
        when: { workload: ['native'] },
        text: 'Rust makes libraries that C, Python and browsers can load, without a runtime. Its borrow checker refuses memory bugs and data races.',
      },
      {
        values: { 'learning-curve': { least: 95 } },
        text: 'The team knows Rust already, so its guarantees come free: the borrow checker refuses memory bugs and data races before anything runs.',
      },
      {
        text: 'Rust’s borrow checker refuses memory bugs and data races before the program runs, and no garbage collector adds pauses of its own.',
      },
    ],
    price: [
      {
        values: { 'learning-curve': { least: 95 } },
        text: 'In return, builds get long as the project grows, async code is a world of its own, and hiring takes patience.',
      },
      {
        values: { 'learning-curve': { least: 57 } },
        text: 'In return, the borrow checker takes a month or two to get used to, and large projects build slowly.',
      },
      {
        text: 'In return, a team that is new to Rust needs two to four months to reach its pace, and large projects build slowly.',
      },
    ],
    wins: 'Databases, proxies and engines, libraries for other languages, WebAssembly, firmware, and safety-related systems.',
    friction:
      'The borrow checker is a hurdle for beginners, large projects build slowly, and async code means choosing a runtime, which is nearly always Tokio.',
    today:
      'Ask first: does the team have three to six months? If not, start with one component behind a fixed interface.',
    pointsFor: [
      'Memory bugs and data races are refused',
      'No garbage collector, so latency is steady',
      'Cargo builds, tests and fetches everything',
    ],
    pointsAgainst: [
      'Two to four months until a new team’s pace',
      'Long builds once a project is large',
      'Async code is a world of its own',
    ],
    sources: [
      'rust-ownership',
      'google-rust-2m',
      'rust-rebuild-wait',
      'rust-async',
      'discord-read-states',
      'rust-must-use',
      'rust-cargo-admired',
    ],
  },
  {
    id: 'zig',
    label: 'Zig',
    philosophy: 'Hide nothing, and leave every byte to the programmer.',
    useIf:
      'Consider Zig for C-level control without Rust’s complexity, if a small ecosystem, manual memory and a language before 1.0 are acceptable.',
    gain: [
      {
        values: { 'learning-curve': { least: 95 } },
        text: 'The team knows Zig already. It gives C-level control in a small language: comptime replaces macros, and no allocation is hidden.',
      },
      {
        when: { workload: ['device'] },
        text: 'Zig runs on bare hardware, translates C headers in its build and makes very small programs. No allocation is hidden in it.',
      },
      {
        text: 'Zig gives C-level control in a language small enough to keep in mind. Comptime replaces macros, and C code is compiled alongside.',
      },
    ],
    price: [
      {
        when: { life: ['decade'] },
        text: 'In return, memory is managed by hand, packages are few, and code that lives for many years follows a language still before 1.0.',
      },
      {
        text: 'In return, memory is managed by hand, packages are few, and each release still changes the language before its 1.0.',
      },
    ],
    wins: 'Code beside C, systems that reserve all their memory at the start, small firmware, and cross-compiling C with zig cc.',
    friction:
      'It is not yet 1.0, has no official package registry, and leaves freed memory and data races to tests and to the programmer.',
    today:
      'Pin the compiler version, test with the leak-checking allocator, and ship builds that keep the safety checks.',
    pointsFor: [
      'Compiles C, for any target, out of the box',
      'A grammar of 580 lines, nothing hidden',
      'Ignoring an error does not compile',
    ],
    pointsAgainst: [
      'Releases still break code before 1.0',
      'No official registry, few libraries',
      'Freed memory and races go unchecked',
    ],
    sources: ['zig-c-import', 'zig-grammar', 'zig-errors', 'zig-breaking', 'zig-packages', 'zig-safety-modes'],
  },
] as const satisfies readonly OptionWords[];
