import type { Source } from '../../../decision.ts';

export const goSources = {
  'go-learn-onjob': {
    title: 'Results from the 2025 Go Developer Survey',
    url: 'https://go.dev/blog/survey2025',
    date: '2026-01',
    claim:
      'More than 80% of 5,379 surveyed Go developers learned Go after their career had begun, often for one particular job.',
  },
  'ts-go-choice': {
    title: 'A 10x Faster TypeScript (Microsoft)',
    url: 'https://devblogs.microsoft.com/typescript/typescript-native-port/',
    date: '2025-03',
    claim:
      'Microsoft chose Go over Rust to port the TypeScript compiler, which relies on garbage collection and cyclic data; its developers found Go far simpler to take up.',
    conditions: 'Read in a report about it, not at the source.',
  },
  'go-satisfaction': {
    title: 'Results from the 2025 Go Developer Survey',
    url: 'https://go.dev/blog/survey2025',
    date: '2026-01',
    claim:
      '91% of surveyed Go developers are satisfied with Go, about two thirds of them very; this has held since 2019.',
  },
  'go-error-syntax': {
    title: '[ On | No ] syntactic support for error handling',
    url: 'https://go.dev/blog/error-syntax',
    date: '2025-06',
    claim: 'The Go team does not plan to pursue new error-handling syntax for the foreseeable future.',
  },
  'go-routing': {
    title: 'Routing Enhancements for Go 1.22',
    url: 'https://go.dev/blog/routing-enhancements',
    date: '2024-02',
    claim:
      'The router in Go’s standard library has matched methods and path wildcards since 1.22, so many services can do without a framework.',
  },
  'go-127': {
    title: 'Go 1.27 release notes',
    url: 'https://go.dev/doc/go1.27',
    date: '2026-08',
    claim:
      'Go 1.27 lets methods have type parameters of their own, though not in interfaces, and adds a second version of the JSON package.',
  },
  'go-supply-chain': {
    title: 'How Go Mitigates Supply Chain Attacks',
    url: 'https://go.dev/blog/supply-chain',
    date: '2022',
    claim:
      'Go checks locked dependencies against a public checksum database; fetching or building a module runs none of its code.',
  },
  'go-crypto-audit': {
    title: 'Go Cryptography Security Audit',
    url: 'https://go.dev/blog/tob-crypto-audit',
    date: '2025-05',
    claim:
      'Trail of Bits audited Go’s standard cryptography and reported one finding of low severity and five remarks.',
  },
  'go-fips': {
    title: 'The FIPS 140-3 Go Cryptographic Module',
    url: 'https://go.dev/blog/fips140',
    date: '2025-07',
    claim: 'Go’s standard library has a FIPS 140-3 mode of its own; its validation was under way in 2025.',
  },
  'go-trust-modules': {
    title: 'Results from the 2025 Go Developer Survey',
    url: 'https://go.dev/blog/survey2025',
    date: '2026-01',
    claim: '26% of surveyed Go developers find it hard to judge which modules deserve trust.',
  },
  'go-usecases': {
    title: 'Results from the 2025 Go Developer Survey',
    url: 'https://go.dev/blog/survey2025',
    date: '2026-01',
    claim:
      'Surveyed Go developers build command-line tools (74%), API services (73%), cloud infrastructure tools (38%) and games (7%).',
  },
  'go-goroutines': {
    title: 'Go FAQ: Why goroutines instead of threads?',
    url: 'https://go.dev/doc/faq#goroutines',
    date: '2026-08',
    claim:
      'Go’s runtime spreads goroutines over threads. A race detector is among the tools, and since 1.26 and 1.27 a profile of leaked goroutines.',
  },
  'uber-races': {
    title: 'A Study of Real-World Data Races in Golang',
    url: 'https://arxiv.org/abs/2204.00764',
    date: '2022',
    claim:
      'Six months of dynamic checks found more than 2,000 data races in Uber’s Go services, 46 million lines of code.',
  },
  'go-wishes': {
    title: 'Results from the 2025 Go Developer Survey',
    url: 'https://go.dev/blog/survey2025',
    date: '2026-01',
    claim:
      '28% of surveyed Go developers miss a feature that another language has; error handling, enumerations and protection from nil are named.',
  },
  'go-gc-goal': {
    title: 'Getting to Go: The Journey of Go’s Garbage Collector',
    url: 'https://go.dev/blog/ismmkeynote',
    date: '2018',
    claim: 'The Go team’s goal for stopping the world went from 10 ms in 2014 to 0.5 ms a collection in 2018.',
  },
  'go-gc-guide': {
    title: 'A Guide to the Go Garbage Collector',
    url: 'https://go.dev/doc/gc-guide#Latency',
    date: '2026-08',
    claim:
      'Go’s collector works mostly beside the program. Short stops remain, a quarter of the CPU is used while marking, and goroutines that allocate have to help, with no upper bound stated.',
  },
  'go-green-tea': {
    title: 'Go 1.26 release notes',
    url: 'https://go.dev/doc/go1.26',
    date: '2026-02',
    claim:
      'Go 1.26 turned a new collector on by default, expected to save 10 to 40% of collector work where a program allocates much.',
  },
  'go-faq-size': {
    title: 'Go FAQ: Why is my trivial program such a large binary?',
    url: 'https://go.dev/doc/faq#Why_is_my_trivial_program_such_a_large_binary',
    date: '2026',
    claim:
      'Even a trivial Go program takes a couple of megabytes, since runtime, type data and support for stack traces are linked in.',
  },
  'cgo-cost': {
    title: 'Go 1.26 release notes',
    url: 'https://go.dev/doc/go1.26',
    date: '2026-02',
    claim: 'Calling C from Go costs far more than a call inside Go; 1.26 makes the base cost about 30% lower.',
  },
  tinygo: {
    title: 'TinyGo: microcontroller targets',
    url: 'https://tinygo.org/compiler-internals/microcontrollers',
    date: '2026',
    claim:
      'Go on a microcontroller means TinyGo, a compiler and runtime of its own, whose manual advises against dynamic allocation.',
  },
  'go-deploy': {
    title: 'Results from the 2025 Go Developer Survey',
    url: 'https://go.dev/blog/survey2025',
    date: '2026-01',
    claim:
      '96% of Go developers deploy to Linux, containers included, and 8% to embedded devices, where it had been 2%.',
  },
  'jetbrains-go': {
    title: 'JetBrains: Is Golang Still Growing?',
    url: 'https://blog.jetbrains.com/research/2025/04/is-golang-still-growing-go-language-popularity-trends-in-2024/',
    date: '2025-04',
    claim: 'An estimate: 4.1 million professionals used Go within a year, and 1.8 million have it as a main language.',
    conditions: 'Read in a report about it, not at the source.',
  },
  'go1-promise': {
    title: 'Backward Compatibility, Go 1.21, and Go 2',
    url: 'https://go.dev/blog/compat',
    date: '2023-08',
    claim:
      'What was written for Go 1 in 2012 is meant to keep compiling and running, and there will be no Go 2 that breaks it.',
  },
} as const satisfies Readonly<Record<string, Source>>;
