import type { OptionWords } from '../../decision.ts';

export const options = [
  {
    id: 'go',
    label: 'Go',
    philosophy: 'A small language, so that a team can move together.',
    useIf:
      'Use Go if a service or a tool has to ship soon and outlive its first authors. It takes weeks to learn and gives up some speed.',
    gain: 'Go is useful to a new team within weeks and stays easy to review. Most of what a network service needs is in its standard library.',
    price:
      'The price is a collector that shows in the slowest requests, and mistakes that a stricter compiler would have refused.',
    wins: 'Web services, API servers, DevOps tools, and teams whose members come and go.',
    friction:
      'Error checks are repeated by hand and can be left out, data races show up only at run time, and a collector stands in the way of the strictest latency targets.',
    today:
      'Begin with the standard library: since 1.22 its router matches methods and wildcards, which is enough for most services.',
    pointsFor: [
      'A trusted first release within weeks',
      'HTTP, JSON and cryptography included',
      'Programs of 2012 are meant to compile',
    ],
    pointsAgainst: [
      'Errors can be left unhandled unseen',
      'Data races are found only by testing',
      'Needs an operating system underneath',
    ],
    sources: ['go-learn-onjob', 'go-routing', 'go1-promise', 'go-error-syntax', 'uber-races', 'tinygo'],
  },
  {
    id: 'rust',
    label: 'Rust',
    philosophy: 'Let the compiler prove it before anyone runs it.',
    useIf:
      'Use Rust if a defect is dangerous or expensive, latency must hold to the last request, or there is no runtime to lean on. A team new to it needs months for the first project.',
    gain: 'Rust refuses memory bugs and data races before the program runs, and insists that every error is handled. Latency stays steady to the last request.',
    price: 'The price is months of learning for a team that is new to it, and long builds once the project is large.',
    wins: 'Safety-related systems, databases and proxies, engines, native libraries, and parts of operating systems.',
    friction:
      'A new team takes months to reach its pace, large projects build slowly, and asynchronous code troubles even experienced users.',
    today: 'Begin with one component behind a stable interface, and keep its dependencies few.',
    pointsFor: [
      'Memory bugs and data races are refused',
      'No collector, so latency stays steady',
      'Errors and cases cannot be forgotten',
    ],
    pointsAgainst: [
      'Three to six months until full pace',
      'Long builds once a project is large',
      'Two kinds of functions, one executor to pick',
    ],
    sources: [
      'rust-ownership',
      'google-rust-2m',
      'rust-rebuild-wait',
      'rust-async',
      'discord-read-states',
      'rust-result',
    ],
  },
  {
    id: 'zig',
    label: 'Zig',
    philosophy: 'Hide nothing, and leave every byte to the programmer.',
    useIf:
      'Consider Zig if C-level control in a small language is worth manual memory, few packages and interfaces that still change. It suits small teams of experts.',
    gain: 'Zig gives C-level control in a language small enough to keep in mind. Nothing is hidden, and C libraries are used as they are.',
    price: 'The price is memory managed by hand, few packages, and a language that still changes before its 1.0.',
    wins: 'Firmware, systems that reserve all their memory at the start, and code that sits next to C.',
    friction:
      'It is not yet 1.0, has no official package registry, and does not stop the use of freed memory or data races.',
    today: 'Pin the compiler version, and ship builds that keep the safety checks.',
    pointsFor: [
      'Uses C headers and compiles C directly',
      'A grammar of 580 lines, nothing hidden',
      'Programs as small as ten kilobytes',
    ],
    pointsAgainst: [
      'Releases still break code before 1.0',
      'No official registry, few libraries',
      'Freed memory and races go unchecked',
    ],
    sources: ['zig-c-import', 'zig-grammar', 'zig-hello', 'zig-breaking', 'zig-packages', 'zig-safety-modes'],
  },
] as const satisfies readonly OptionWords[];
