import { complaints, count } from '#content/checkAll.ts';
import { sayComplaints } from '../build/sayComplaints.ts';

for (const sentence of sayComplaints(complaints, process.env)) console.error(sentence);
console.log(`${count} checked, ${complaints.length} to mend`);
if (complaints.length > 0) process.exitCode = 1;
