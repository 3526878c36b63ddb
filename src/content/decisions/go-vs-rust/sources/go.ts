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
    title: 'The TypeScript lead on why Go and not Rust',
    url: 'https://www.reddit.com/r/programming/comments/1j8s40n/comment/mh7n5n0/',
    date: '2025-03',
    claim:
      'The TypeScript team ported its compiler to Go because its code could be carried over piece by piece. On a single core it saw no difference to Rust beyond the margin of error.',
    conditions: 'Read in a translation. The team says that the type checker is far harder to learn than Go.',
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
      'Go 1.27 lets methods have type parameters of their own, though not in interfaces, has a second JSON package, and profiles leaked goroutines by default.',
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
    title: 'FIPS 140-3 Compliance',
    url: 'https://go.dev/doc/security/fips140',
    date: '2026-04',
    claim:
      'Version 1.0.0 of Go’s cryptographic module has the CMVP certificate 5247; version 1.26.0 was pending review on 28 April 2026.',
    conditions: 'Read in a copy of the page. A validated module alone does not make a product compliant.',
  },
  'go-trust-modules': {
    title: 'Results from the 2025 Go Developer Survey',
    url: 'https://go.dev/blog/survey2025',
    date: '2026-01',
    claim: '26% of surveyed Go developers find it hard to judge which modules deserve trust.',
  },
  'go-goroutines': {
    title: 'Go FAQ: Why goroutines instead of threads?',
    url: 'https://go.dev/doc/faq#goroutines',
    date: '2026-08',
    claim: 'Go’s runtime spreads goroutines over threads, so that thousands of them cost little.',
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
  'go1-promise': {
    title: 'Backward Compatibility, Go 1.21, and Go 2',
    url: 'https://go.dev/blog/compat',
    date: '2023-08',
    claim:
      'What was written for Go 1 in 2012 is meant to keep compiling and running, and there will be no Go 2 that breaks it.',
  },
  'go-survey-2020': {
    title: 'Go Developer Survey 2020 Results',
    url: 'https://go.dev/blog/survey2020-results',
    date: '2021-03',
    claim: 'The majority of 9,648 Go developers felt productive in Go in less than three months.',
    conditions: 'Read in a translated copy. It asked about feeling productive, not about a first release.',
  },
  'go-idioms': {
    title: 'Results from the 2025 Go Developer Survey',
    url: 'https://go.dev/blog/survey2025',
    date: '2026-01',
    claim:
      '33% of surveyed Go developers name following best practices and idioms among their three greatest frustrations, more than anything else.',
  },
  'go-cloud': {
    title: 'Go for Cloud & Network Services',
    url: 'https://go.dev/solutions/cloud',
    date: '2026',
    claim:
      'Over 75% of the projects of the Cloud Native Computing Foundation are written in Go, Kubernetes among them, and the large clouds have Go APIs.',
    conditions:
      'By the account of Go’s makers, read in a copy. That Docker and Terraform are written in Go too, their repositories show.',
  },
  'go-cross': {
    title: 'Installing Go from source: GOOS and GOARCH',
    url: 'https://go.dev/doc/install/source#environment',
    date: '2026',
    claim: 'Two environment variables, GOOS and GOARCH, make the Go compiler build for another system.',
    conditions: 'Read in copies of older versions of the page.',
  },
  'go-diagnostics': {
    title: 'Go: Diagnostics',
    url: 'https://go.dev/doc/diagnostics',
    date: '2026',
    claim: 'Profiling, tracing, debugging and runtime statistics are documented as one set of tools that come with Go.',
    conditions: 'Read in a copy of the page.',
  },
  'go-wasm': {
    title: 'Go Wiki: WebAssembly',
    url: 'https://go.dev/wiki/WebAssembly',
    date: '2026',
    claim:
      'The smallest WebAssembly module that Go makes is about 2 MB, and 10 MB are common. TinyGo makes far smaller ones, with limits.',
    conditions: 'Read in a copy of the page; the sizes are older than the page.',
  },
  tamago: {
    title: 'TamaGo: README',
    url: 'https://github.com/usbarmory/tamago',
    date: '2026-11',
    claim:
      'TamaGo is a modified Go distribution that runs Go on bare metal. A proposal to take it into Go, issue 73608, is under discussion.',
    conditions: 'It is for systems on a chip with megabytes of memory, not for small microcontrollers.',
  },
} as const satisfies Readonly<Record<string, Source>>;
