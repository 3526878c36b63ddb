import { complaints, count } from '#content/checkAll.ts';

for (const sentence of complaints) console.error(sentence);
console.log(`${count} checked, ${complaints.length} to mend`);
if (complaints.length > 0) process.exitCode = 1;
