/** What the popup shows only after its first sight: what stands below, or is opened. */
export { Enquiry, MainEnquiry } from '../features/enquiry.tsx';
export { OtherNumbers } from '../features/other-numbers.tsx';
export { OwnTemplates } from '../features/own-templates.tsx';
export { Card as Table } from '../features/table.tsx';
export { Card as Tray } from '../features/tray.tsx';
