import type { OptionWords } from '#content';

export const options = [
  {
    id: 'bike',
    label: 'Bike',
    philosophy: 'Leave when it suits, and stop for a view.',
    useIf:
      'Use the bike if the way is short and there is nothing to carry. It starts at the front door and costs next to nothing.',
    gain: 'The bike leaves at once and never waits at a stop. It is the cheapest way, and most players enjoy the ride along the river.',
    price: 'The price is getting wet when it rains, and arriving out of breath after a long way.',
    wins: 'Short ways by daylight, with empty hands or a small bag.',
    friction: 'Rain comes in from every side, the hill before the hall is steep, and a flat tyre ends the trip.',
    today: 'Begin with a bell, a lamp and a pair of mudguards on any bike.',
    pointsFor: ['It starts right at the front door', 'It costs next to nothing to run'],
    pointsAgainst: ['It keeps nobody dry in the rain', 'It carries a bag and not a cello'],
    sources: ['test-rides', 'players'],
  },
  {
    id: 'taxi',
    label: 'Taxi',
    philosophy: 'Pay someone else to think about the way.',
    useIf:
      'Use the taxi if there is much to carry, the way is long or the hour is late. It takes money, and it takes part in traffic jams.',
    gain: 'The taxi carries people and instruments from door to door, at any hour and in any weather, and it asks for no effort.',
    price: 'The price is the fare of every single trip, and the fumes that the other players smell.',
    wins: 'Late hours, long ways and instruments that are taller than a child.',
    friction:
      'Each trip costs as much as a pizza, a free taxi is rare when it rains, and jams on the bridge cost time.',
    today: 'Begin by ordering the way back before the rehearsal starts.',
    pointsFor: ['It takes a cello on the back seat', 'It drives at any hour of the night'],
    pointsAgainst: ['It costs as much as a pizza does', 'It stands in the jam on the bridge'],
    sources: ['fares', 'test-rides'],
  },
  {
    id: 'tram',
    label: 'Tram',
    philosophy: 'Share the ride, and read the score on the way.',
    useIf:
      'Use the tram if the way is long and the wallet is thin. It runs until midnight, and it leaves a walk to do at both ends.',
    gain: 'The tram is dry, cheap and clean, and it leaves both hands free to turn the pages of a score on the way to the rehearsal.',
    price: 'The price is a walk at both ends, a wait at the stop, and a car full of strangers.',
    wins: 'Long ways before midnight, rainy days and thin wallets.',
    friction:
      'The last tram leaves at midnight, the stop is six minutes away, and a cello blocks the door at rush hour.',
    today: 'Begin with a card for ten trips, which any kiosk sells.',
    pointsFor: ['It is dry and cheap at the same time', 'It leaves the hands free to read'],
    pointsAgainst: ['It goes to bed early, at midnight', 'It stops six minutes from the hall'],
    sources: ['timetable', 'players'],
  },
] as const satisfies readonly OptionWords[];
