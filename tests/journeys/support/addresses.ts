/** Results of Bike, taxi or tram, one for each outcome. */
export const results = {
  pick: '/bike-taxi-tram/pick/bike/#luggage=nothing&distance=near&hour=day&wish=bill',
  ruledOut: '/bike-taxi-tram/pick/taxi/#luggage=cello&distance=far&hour=night&wish=comfort',
  tossUp: '/bike-taxi-tram/pick/toss-up/#luggage=bag&hour=day&wish=bill',
  open: '/bike-taxi-tram/pick/bike/#luggage=nothing&hour=day',
} as const;

const ANA = 'member=Ana_luggage.nothing_distance.middle_hour.day_wish.bill';
const SAM = 'member=Sam_luggage.bag_distance.far.x2_hour.evening.x1.5_wish.comfort_taxi.price.99';
const PRIYA = 'member=Priya-Raman_luggage.nothing_distance.near_hour.day_wish.joy';
const KIM = 'member=luggage.cello_hour.night';
const LEE = 'member=Lee_wish.air_distance.near_luggage.bag';

/** Teams whose pages show as much as possible. */
export const teams = {
  three: `/bike-taxi-tram/team/#${[ANA, SAM, PRIYA].join('&')}`,
  ruledOut: `/bike-taxi-tram/team/#${[ANA, KIM].join('&')}`,
  twelve: `/bike-taxi-tram/team/#${[ANA, SAM, PRIYA, LEE, PRIYA, SAM, ANA, LEE, ANA, SAM, PRIYA, LEE].join('&')}`,
} as const;

/** One page of each kind that shows as much as possible. */
export const kinds = {
  catalogue: '/',
  method: '/method/',
  article: '/bike-taxi-tram/',
  question: '/bike-taxi-tram/ask/hour/#luggage=nothing&distance=middle&hour=evening',
  result: results.pick,
  'result with rule-outs': results.ruledOut,
  option: '/bike-taxi-tram/pick/tram/',
  compare: '/bike-taxi-tram/compare/bike/tram/#luggage=bag&hour=day',
  team: teams.three,
  'not found': '/bike-taxi-tram/ask/distanze/#luggage=bag',
  unreadable: '/bike-taxi-tram/pick/bike/#%=1',
} as const;
