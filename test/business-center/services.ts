/** What the stand-in knows of an application of a transaction: our service name, the page's label, a short label for the grid. */
export type Service = { service: string; label: string; short: string };

const services: Readonly<Record<string, Service>> = {
  ics_auth: { service: 'authorization', label: 'Card Authorization', short: 'Authorization' },
  ics_auth_reversal: {
    service: 'authorization-reversal',
    label: 'Card Full Authorization Reversal',
    short: 'Reversal',
  },
  ics_bill: { service: 'capture', label: 'Card Settlement', short: 'Settlement' },
  ics_credit: { service: 'credit', label: 'Card Credit', short: 'Credit' },
  ics_decision: { service: 'decision-manager', label: 'Decision Manager', short: 'Decision Manager' },
  ics_decision_early: { service: 'decision-manager-early', label: 'ics_decision_early', short: 'Early decision' },
  ics_score: { service: 'fraud-score', label: 'Advanced Fraud Screen', short: 'Fraud Screen' },
  ics_pa_setup: { service: 'payer-auth-setup', label: 'Payer Authentication Setup', short: 'Payer Auth Setup' },
  ics_pa_enroll: { service: 'payer-auth-enrollment', label: 'Payer Authentication Enrollment', short: 'Enrollment' },
  ics_pa_validate: { service: 'payer-auth-validation', label: 'Payer Authentication Validation', short: 'Validation' },
  ics_ecp_debit: { service: 'echeck-debit', label: 'Electronic Check Debit', short: 'Check Debit' },
  ics_paypal_do_capture: {
    service: 'paypal-capture',
    label: 'PayPal Express Checkout Settlement',
    short: 'PayPal Settlement',
  },
  ics_arc: { service: 'arc', label: 'ics_arc', short: 'ics_arc' },
};

/** Names for an application such as `ics_auth`; one that is not in the list keeps its own name. */
export function serviceOf(application: string): Service {
  return services[application] ?? { service: application, label: application, short: application };
}
