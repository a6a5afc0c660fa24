import { showCase } from './case.js';
import { showCases } from './cases.js';
import { showDetails } from './details.js';
import { showHome } from './home.js';
import { showPlaceholder } from './placeholder.js';
import { showSwitches } from './switches.js';
import { showTransactions } from './transactions.js';
import { showUser } from './user.js';
import { showUsers } from './users.js';

const views = {
  '/ebc2/app/Home': showHome,
  '/ebc2/app/TransactionManagement/Transactions': showTransactions,
  '/ebc2/app/TransactionManagement/details': showDetails,
  '/ebc2/app/embedded/details': showDetails,
  '/ebc2/app/DecisionManager/CaseManagement': showCases,
  '/ebc2/app/DecisionManager/CaseDetails': showCase,
  '/ebc2/app/AccountManagement/Users': showUsers,
  '/ebc2/app/AccountManagement/UserProfile': showUser,
  '/stand-in/switches': showSwitches,
};

/**
 * The view for a path. Each view is a function (main element, {query, variant, words, isCurrent …}) that fills the main
 * element when its data has arrived, unless the user has gone on meanwhile.
 */
export function viewAt(path) {
  return views[path.replace(/\/$/, '')] ?? showPlaceholder;
}
