/** The left menu: groups and items by the names and data-route values that are publicly known, or made in their shape. */
export const menu = [
  { items: [['Home', '/Home']] },
  {
    group: 'Transaction Management',
    route: 'transactionMgmt',
    items: [
      ['Transactions', '/TransactionManagement/Transactions'],
      ['Transactions by Phase', '/TransactionManagement/TransactionsByPhase'],
    ],
  },
  {
    group: 'Virtual Terminal',
    route: 'virtualTerminal',
    items: [
      ['Batch Transaction Upload', '/VirtualTerminal/BatchTransactionUpload'],
      ['Recurring Billing', '/VirtualTerminal/RecurringBilling'],
    ],
  },
  {
    group: 'Decision Manager',
    route: 'decisionManager',
    items: [['Case Management', '/DecisionManager/CaseManagement']],
  },
  {
    group: 'Payment Configuration',
    route: 'paymentConfiguration',
    items: [
      ['Key Management', '/PaymentConfiguration/KeyManagement'],
      ['Secure Acceptance Settings', '/PaymentConfiguration/SecureAcceptanceSettings'],
    ],
  },
  {
    group: 'Account Management',
    route: 'accountManagement',
    items: [
      ['Users', '/AccountManagement/Users'],
      ['Roles', '/AccountManagement/Roles'],
    ],
  },
];

/** The menu item a path belongs under, for pages that are not in the menu themselves. */
export function placeOf(path) {
  if (path === '/ebc2/app/TransactionManagement/details') return '/TransactionManagement/Transactions';
  if (path === '/ebc2/app/DecisionManager/CaseDetails') return '/DecisionManager/CaseManagement';
  if (path === '/ebc2/app/AccountManagement/UserProfile') return '/AccountManagement/Users';
  return path.replace(/^\/ebc2\/app/, '');
}
