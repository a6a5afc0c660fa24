/** A user of the organization as the Users page lists it; the wording of the states on the real page is not known. */
export type User = {
  userName: string;
  name: string;
  email: string;
  role: string;
  status: 'active' | 'inactive' | 'locked' | 'disabled';
  lastAccess: string;
};

/** The users of the stand-in's organization. */
export const users: readonly User[] = [
  {
    userName: 'example_user',
    name: 'Pat Example',
    email: 'pat@example.com',
    role: 'Administrator',
    status: 'active',
    lastAccess: '2026-11-25',
  },
  {
    userName: 'robin_sample',
    name: 'Robin Sample',
    email: 'robin@example.com',
    role: 'Case Management Reviewer',
    status: 'locked',
    lastAccess: '2026-11-24',
  },
  {
    userName: 'kim_muster',
    name: 'Kim Muster',
    email: 'kim@example.com',
    role: 'Order Reviewer',
    status: 'active',
    lastAccess: '2026-11-20',
  },
  {
    userName: 'alex_modele',
    name: 'Alex Modele',
    email: 'alex@example.com',
    role: 'Case Management Administrator',
    status: 'inactive',
    lastAccess: '2026-07-31',
  },
  {
    userName: 'reports_203',
    name: 'Report Robot',
    email: 'reports@example.com',
    role: 'Report Download',
    status: 'active',
    lastAccess: '—',
  },
  {
    userName: 'jo_ejemplo',
    name: 'Jo Ejemplo',
    email: 'jo@example.com',
    role: 'Administrator',
    status: 'disabled',
    lastAccess: '2026-02-03',
  },
];
