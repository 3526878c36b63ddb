import type { ReactNode } from 'react';
import { renderToString } from 'react-dom/server';
import { expect, test } from 'vitest';
import { Bar } from '#ui/Bar.tsx';
import { Breadcrumbs } from '#ui/Breadcrumbs.tsx';
import { Button, buttonClass } from '#ui/Button.tsx';
import { Disclosure } from '#ui/Disclosure.tsx';
import { ErrorSummary } from '#ui/ErrorSummary.tsx';
import { HeadingSelect } from '#ui/HeadingSelect.tsx';
import { Marker } from '#ui/Marker.tsx';
import { Notice } from '#ui/Notice.tsx';
import { PageBody } from '#ui/PageBody.tsx';
import { PageFrame } from '#ui/PageFrame.tsx';
import { Prose } from '#ui/Prose.tsx';
import { RadioList } from '#ui/RadioList.tsx';
import { RangeInput } from '#ui/RangeInput.tsx';
import { Ruler } from '#ui/Ruler.tsx';
import { Section } from '#ui/Section.tsx';
import { Segmented } from '#ui/Segmented.tsx';
import { SiteFooter } from '#ui/SiteFooter.tsx';
import { SiteHeader } from '#ui/SiteHeader.tsx';
import { Status } from '#ui/Status.tsx';
import { Wordmark } from '#ui/Wordmark.tsx';

const nothing = () => undefined;
const options = [
  { value: 'a', label: 'A', hint: 'First' },
  { value: 'b', label: 'B' },
];
const kit: Readonly<Record<string, ReactNode>> = {
  Bar: <Bar slot={2} share={0.44} />,
  Breadcrumbs: <Breadcrumbs items={['Start', 'Here']} />,
  Button: <Button kind="quiet">Save</Button>,
  buttonClass: (
    <a href="/" className={buttonClass('primary', 'big')}>
      On
    </a>
  ),
  Disclosure: (
    <Disclosure summary="More" open>
      Words
    </Disclosure>
  ),
  ErrorSummary: <ErrorSummary title="There is a problem" errors={[{ target: 'a', text: 'Choose' }]} />,
  HeadingSelect: <HeadingSelect label="Left" options={options} value="a" onChange={nothing} />,
  Marker: <Marker slot={12} />,
  Notice: (
    <Notice title="Kept" onDismiss={nothing}>
      <p>Words</p>
    </Notice>
  ),
  PageFrame: (
    <PageFrame header={<SiteHeader home="W" nav={['Method']} />} footer={<SiteFooter links={['Source']}>F</SiteFooter>}>
      <h1>Page</h1>
    </PageFrame>
  ),
  Prose: <Prose>Words</Prose>,
  RadioList: (
    <RadioList
      name="q"
      heading="Q"
      hint="H"
      options={options}
      value="a"
      onChange={nothing}
      error="E"
      density="compact"
    />
  ),
  RangeInput: (
    <RangeInput
      id="r"
      min={0}
      max={4}
      step={1}
      value={1}
      valueText="once"
      marks={[{ at: 0.5, label: 'Here', slot: 2 }]}
      onInput={nothing}
      onCommit={nothing}
    />
  ),
  Ruler: <Ruler done={1} of={6} label="1 of 6" />,
  Section: (
    <Section heading="Why" sentence="How to read it">
      Words
    </Section>
  ),
  Segmented: <Segmented legend="View" options={options} value="a" onChange={nothing} />,
  Status: <Status text="Saved" />,
  Wordmark: <Wordmark>Name</Wordmark>,
};

test.each(Object.entries(kit))(
  '%s renders without a browser, and without a style attribute, which the content policy refuses',
  (_, piece) => {
    const html = renderToString(piece);
    expect(html).not.toBe('');
    expect(html).not.toMatch(/\sstyle=/);
  },
);

test('a page is read in this order: skip link, header, what comes before, content, footer', () => {
  const html = renderToString(
    <PageFrame header={<header />} footer={<footer />}>
      <PageBody before={<nav />}>Words</PageBody>
    </PageFrame>,
  );
  const order = ['href="#main"', '<header', '<nav', '<main id="main"', '<footer'].map((part) => html.indexOf(part));
  expect(order).not.toContain(-1);
  expect(order).toEqual(order.toSorted((a, b) => a - b));
});
