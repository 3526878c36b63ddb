import type { FullFactor } from '#content';
import { seen } from './values.ts';

const road = [
  {
    id: 'time',
    label: 'Door to door',
    group: 'road',
    classic: null,
    definition: 'Time from the front door at home to the door of the hall.',
    anchors: { 0: 'Slower than walking.', 50: 'Half an hour for five kilometres.', 100: 'Five minutes, door to door.' },
    base: 4,
    values: {
      bike: seen(
        70,
        'It starts at the front door: the test rides took 20 minutes for five kilometres, hill and all.',
        'test-rides',
      ),
      taxi: seen(
        80,
        'The test rides took 15 minutes for five kilometres, four of them spent waiting for the taxi.',
        'test-rides',
      ),
      tram: seen(
        50,
        'With a walk at both ends and a wait at the stop, five kilometres took 30 minutes in the test rides.',
        'test-rides',
        'timetable',
      ),
    },
  },
  {
    id: 'effort',
    label: 'Little effort',
    group: 'road',
    classic: null,
    definition: 'How fresh the legs and the back are on arrival.',
    anchors: {
      0: 'A shower is needed on arrival.',
      50: 'As after a walk of half an hour.',
      100: 'As fresh as one left.',
    },
    base: 2,
    values: {
      bike: seen(
        30,
        'The hill before the hall takes the breath away from two players in three, by their own account.',
        'players',
      ),
      taxi: seen(100, 'There is nothing to do but sit: no player ever arrived tired from the back seat.', 'players'),
      tram: seen(
        70,
        'The walk from the stop takes six minutes, and at rush hour there is no seat to be had.',
        'players',
      ),
    },
  },
  {
    id: 'punctuality',
    label: 'Punctuality',
    group: 'road',
    classic: null,
    definition: 'How rarely a trip takes longer than expected.',
    anchors: { 0: 'Not one trip is on time.', 50: 'One trip in two is on time.', 100: 'Every trip is on time.' },
    base: 2,
    values: {
      bike: seen(
        90,
        'Of twenty test rides one was late, because of a flat tyre that was patched at the roadside.',
        'test-rides',
      ),
      taxi: seen(
        50,
        'Ten of twenty test rides were late, most of them because of the jam on the bridge.',
        'test-rides',
      ),
      tram: seen(
        60,
        'The company counts six trips in ten as punctual, which is to say less than three minutes late.',
        'timetable',
      ),
    },
  },
] as const satisfies readonly FullFactor[];

const body = [
  {
    id: 'shelter',
    label: 'Shelter from rain',
    group: 'body',
    classic: null,
    definition: 'How dry people and paper stay on a rainy day.',
    anchors: { 0: 'Everything is wet to the bone.', 50: 'Dry under an umbrella.', 100: 'Dry without a thought.' },
    base: 2,
    values: {
      bike: seen(
        10,
        'A cape keeps the shoulders dry and little else: the score was wet after each rainy ride.',
        'players',
      ),
      taxi: seen(
        90,
        'From door to door there are five steps in the rain, or ten if the driver parks badly.',
        'test-rides',
      ),
      tram: seen(
        80,
        'The car is dry and the stop has a roof, but the walk between stop and hall has none.',
        'test-rides',
      ),
    },
  },
  {
    id: 'room',
    label: 'Room for things',
    group: 'body',
    classic: null,
    definition: 'How much can be taken along without asking anyone.',
    anchors: { 0: 'What fits into a pocket.', 50: 'A suitcase on the lap.', 100: 'A double bass and its player.' },
    base: 2,
    values: {
      bike: seen(
        20,
        'A basket holds a bag and a flute. Anything longer than an arm sticks out into traffic.',
        'test-rides',
      ),
      taxi: seen(
        80,
        'A cello lies on the back seat and leaves the front one free. A harp needs a larger car.',
        'test-rides',
      ),
      tram: seen(50, 'A cello may stand beside its player, outside rush hours and with a second ticket.', 'timetable'),
    },
  },
  {
    id: 'joy',
    label: 'Joy of the ride',
    group: 'body',
    classic: null,
    definition: 'How many of the players would take the ride for its own sake.',
    anchors: { 0: 'Not one of ten would.', 50: 'Five of ten would do so.', 100: 'All ten of them would.' },
    base: 2,
    values: {
      bike: seen(
        80,
        'Eight of ten players said that they would take the ride along the river for its own sake.',
        'players',
      ),
      taxi: seen(
        30,
        'Three of ten players said that they like to be driven, and most of these meant the radio.',
        'players',
      ),
      tram: seen(
        40,
        'Four of ten players said that they like the view from the bridge, if they get a seat.',
        'players',
      ),
    },
  },
] as const satisfies readonly FullFactor[];

const costs = [
  {
    id: 'price',
    label: 'Price of a trip',
    group: 'costs',
    classic: null,
    definition: 'Money spent on one trip of five kilometres.',
    anchors: { 0: 'More than twenty euros.', 50: 'Five euros, or a coffee.', 100: 'Nothing that one would note.' },
    base: 4,
    values: {
      bike: seen(
        90,
        'Tyres, brakes and a new chain come to 30 cents a trip over a year of two rides a week.',
        'players',
      ),
      taxi: seen(
        10,
        'Five kilometres cost 18 euros by day, before any tip, and a fifth more after ten at night.',
        'fares',
      ),
      tram: seen(
        70,
        'One trip costs 2.80 euros, and a card for ten trips makes it 2.40 at any kiosk in town.',
        'timetable',
      ),
    },
  },
  {
    id: 'air',
    label: 'Clean air',
    group: 'costs',
    classic: null,
    definition: 'How little of the trip others have to breathe in.',
    anchors: {
      0: 'A plume behind an old lorry.',
      50: 'A new car, shared by three.',
      100: 'There is nothing to smell.',
    },
    base: 2,
    values: {
      bike: seen(
        100,
        'It burns nothing but breakfast, and nobody behind it has complained of the smell so far.',
        'players',
      ),
      taxi: seen(20, 'Every taxi in town burns diesel, and most of them wait for guests with the engine on.', 'fares'),
      tram: seen(
        80,
        'It runs on electricity from the river. What remains is the dust of its brakes on the hill.',
        'timetable',
      ),
    },
  },
] as const satisfies readonly FullFactor[];

export const factors = [...road, ...body, ...costs] as const;
