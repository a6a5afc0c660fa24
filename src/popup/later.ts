/** What the popup shows only after its first sight: texts to send, and the numbers that answer no question. */
export { Enquiry, MainEnquiry } from '../features/enquiry.tsx';
export { OtherNumbers } from '../features/other-numbers.tsx';
export { OwnTemplates } from '../features/own-templates.tsx';
