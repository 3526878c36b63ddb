import type { ReactNode } from 'react';
import { renderToString } from 'react-dom/server';
import { expect, test } from 'vitest';
import { Bar } from '#ui/drawing/Bar.tsx';
import { Breadcrumbs } from '#ui/page/Breadcrumbs.tsx';
import { Button, buttonClass } from '#ui/forms/Button.tsx';
import { Disclosure } from '#ui/page/Disclosure.tsx';
import { ErrorSummary } from '#ui/forms/ErrorSummary.tsx';
import { HeadingSelect } from '#ui/forms/HeadingSelect.tsx';
import { Marker } from '#ui/drawing/Marker.tsx';
import { Notice } from '#ui/page/Notice.tsx';
import { PageBody } from '#ui/page/PageBody.tsx';
import { PageFrame } from '#ui/page/PageFrame.tsx';
import { Prose } from '#ui/page/Prose.tsx';
import { RadioList } from '#ui/forms/RadioList.tsx';
import { RangeInput } from '#ui/forms/RangeInput.tsx';
import { Ruler } from '#ui/drawing/Ruler.tsx';
import { Section } from '#ui/page/Section.tsx';
import { Segmented } from '#ui/forms/Segmented.tsx';
import { SiteFooter } from '#ui/page/SiteFooter.tsx';
import { SiteHeader } from '#ui/page/SiteHeader.tsx';
import { Status } from '#ui/page/Status.tsx';
import { Wordmark } from '#ui/page/Wordmark.tsx';

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

test('a page has this order: skip link, header, breadcrumbs, content, footer', () => {
  const html = renderToString(
    <PageFrame header={<header />} footer={<footer />}>
      <PageBody before={<nav />}>Words</PageBody>
    </PageFrame>,
  );
  const order = ['href="#main"', '<header', '<nav', '<main id="main"', '<footer'].map((part) => html.indexOf(part));
  expect(order).not.toContain(-1);
  expect(order).toEqual(order.toSorted((a, b) => a - b));
});
