import { Firmness } from '#features/method/Firmness.tsx';
import { LeadParts } from '#features/method/LeadParts.tsx';
import { Limits } from '#features/method/Limits.tsx';
import { MethodHead } from '#features/method/MethodHead.tsx';
import { Steps } from '#features/method/Steps.tsx';
import { WhatTurns } from '#features/method/WhatTurns.tsx';
import { WorkedExample } from '#features/method/WorkedExample.tsx';
import { PageBody } from '#ui/page/PageBody.tsx';

export function MethodPage() {
  return (
    <PageBody>
      <MethodHead />
      <Steps />
      <LeadParts />
      <WhatTurns />
      <Firmness />
      <WorkedExample />
      <Limits />
    </PageBody>
  );
}
