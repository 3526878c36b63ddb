export { summaries } from 'virtual:catalogue';
