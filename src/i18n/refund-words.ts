import type { RefundStep, RefundWindow } from '../domain/refund.ts';

/** What a step is called and what to do for it; the merchant ID is undefined where the page shows none. */
type StepWords = { readonly title: string; readonly what: string };

const days = (count: number) => (count === 1 ? '1 day' : `${count} days`);
const where = 'at the top right of the details page';

const en = {
  title: 'Refund',
  sinceAuthorization: (count: number) => (count === 0 ? 'Authorized today' : `${days(count)} since the authorization`),
  sinceSettlement: (count: number) => (count === 0 ? 'Settled today' : `${days(count)} since the settlement`),
  sinceBoth: (count: number) =>
    count === 0 ? 'Authorized and settled today' : `${days(count)} since the authorization and the settlement`,
  noDay: 'This page does not tell when it was authorized',
  steps: {
    'follow-on-credit': {
      title: 'A refund is possible now',
      what: 'This page offers it: press Refund or Credit at the top right, enter the amount and submit. No card number is needed.',
    },
    'follow-on-credit-in-time': {
      title: 'Still in time: refund the payment itself',
      what: `Refund or Credit stands ${where}. If it is not there, your role may not allow refunds: ask your administrator.`,
    },
    void: {
      title: 'Can still be voided',
      what: `To cancel the payment, press Void ${where}. That works only until the payment leaves with the next batch; after that, refund it.`,
    },
    'void-or-credit': {
      title: 'To give the money back: void it, or refund it',
      what: `This page does not tell whether the payment has left with a batch. Look ${where}: Void is there before the batch, Refund or Credit after it.`,
    },
    'authorization-reversal': {
      title: 'To release the money: reverse the authorization',
      what: `The money is set aside, not taken, so there is nothing to refund. Authorization reversal stands ${where}.`,
    },
    'ask-for-365-days': {
      title: 'Ask for the 365-day setting',
      what: 'Where Refund and Credit are gone, support can turn them on for up to 365 days: Support > Support Center > Support Cases. Ask your administrator first whether your role allows refunds.',
    },
    'stand-alone-credit': {
      title: 'Too old: make a stand-alone credit',
      what: 'No source gives a refund of the payment itself more than 365 days. Available actions > More > New Order > Confirm > Credit Card Credit. It takes the card number and expiry date, and must be enabled on your account: ask Client Services.',
    },
    'own-limit-passed': {
      title: 'Your own limit has passed',
      what: 'Ask whoever decides on refunds in your company before you go on. What Cybersource itself allows stands below.',
    },
    'decide-review-first': {
      title: 'Decide the review first',
      what: 'The payment is held for review. Accept it in its case so that it can be settled, or reject it and reverse the authorization. Nothing was taken yet.',
    },
    'mend-batch-first': {
      title: 'Clear up the batch error first',
      what: 'The batch with this payment failed, so the money may not have moved. Look it up under Transactions by Phase > Exception Search, and ask support with the Request ID before you refund.',
    },
    'nothing-captured': {
      title: 'Nothing to refund',
      what: 'The payment was voided or reversed: the money stayed with the customer.',
    },
    'fully-refunded': {
      title: 'Refunded in full',
      what: 'As far as this page shows, all that was captured has been given back.',
    },
    'age-unknown': {
      title: 'Look for the Refund button',
      what: `This page shows no day that can be counted from. Refund or Credit ${where} means that a refund is possible.`,
    },
    'look-up-capture': {
      title: 'Look the settlement up',
      what: 'This page does not tell whether the money was taken. Look under Related Transactions for a settlement: it is refunded from there.',
    },
  } as Readonly<Record<RefundStep, StepWords>>,
  /** Where time tells nothing for this kind of payment. */
  creditStep: 'Refund the payment itself',
  creditWithoutWindow: `Credit or Refund stands ${where}. The windows of the sources are those of cards; how long it stays here depends on the processor.`,
  /** What to write to support. */
  write: 'Write',
  letter: (merchant: string | undefined) =>
    `“Please enable 365-day linked refunds for merchant ${merchant ?? '(your merchant ID)'}.”`,
  isRefund: 'This transaction is itself a refund.',
  openFirst: {
    capture: 'Open the settlement first',
    authorization: 'Open the authorization first',
    payment: 'Open the payment first',
  },
  elsewhere: (id: string | undefined) =>
    `That is another transaction${id ? `, ${id}` : ''}, under Related Transactions, and its own page has the buttons.`,
  openPayment:
    'To give back more, open the payment under Related Transactions, or search for its Merchant Reference Number.',
  captureMayBeElsewhere: 'If Related Transactions lists a settlement, open that one: it is refunded instead.',
  left: 'Left to refund',
  leftOf: (left: string, of: string) => `${left} of ${of}`,
  leftAll: (all: string) => `${all}; no refund on this page`,
  leftMore: (more: string) => `Nothing: ${more} more was given back than taken`,
  leftUnreadable: 'Not certain: an amount or a result cannot be read. Add the refunds up on the page.',
  leftOtherCurrency: 'Not certain: a refund is in another currency.',
  window: (count: number) => days(count),
  until: (day: string, left: number) => (left === 0 ? `until today, ${day}` : `until ${day}, ${days(left)} left`),
  over: (day: string, ago: number) => `ended on ${day}, ${days(ago)} ago`,
  fromSettlement: (when: string) => `${when} (counted from the settlement)`,
  ownLimit: 'Your limit',
  ownLimitOf: (count: number, when: string) => `${days(count)}: ${when}`,
  date: 'Date',
  dateWhy: {
    form: (text: string) => `“${text}” cannot be read as a date, so no days are counted from it.`,
    ambiguous: (text: string) => `“${text}” can be two different days, so none are counted from it.`,
    'no-such-day': (text: string) => `“${text}” is a day that does not exist, so none are counted from it.`,
    zone: (text: string) => `“${text}” names a time zone that stands for several, so no days are counted from it.`,
    future: (text: string) => `“${text}” has not come yet, so no days are counted from it.`,
  },
  noAuthorization:
    'The day of the authorization is not on this page. The payment is older than its settlement, so a window may end sooner.',
  bar: (today: number, ends: readonly number[]) =>
    `Time line: today is day ${today}. Windows end after ${ends.join(', ')} days.`,
  today: 'today',
  sources: 'Who says how long',
  sourcesDiffer: 'The sources contradict each other. A Refund or Credit button on the page outranks them all.',
  inPopup: 'The sources contradict each other; who says what stands in the Companion’s window.',
  windowFrom: (count: number, from: RefundWindow['from']) =>
    `${days(count)} from the ${from === 'authorization' ? 'authorization' : 'settlement'}`,
  windowFor: {
    'other-processors': 'For processors other than Visa Platform Connect, and older accounts.',
    'visa-platform-connect': 'For Visa Platform Connect.',
    'unless-specified': 'Where the processor’s guide says nothing else.',
    'legacy-limit': 'For accounts that still have the older limit: then the Refund button goes.',
    default: 'For accounts of today; older ones can ask support for it.',
  } as Readonly<Record<RefundWindow['for'], string>>,
  seen: (name: string, seen: string | undefined) => (seen ? `${name} (${seen})` : name),
  zoneLabel: 'Time zone',
  zone: (zone: string, isNamed: boolean) =>
    isNamed
      ? `Days are counted in the time zone of the page (${zone}).`
      : `Days are counted in your time zone (${zone}), since the page names none.`,
};

export type RefundWords = typeof en;

const jours = (count: number) => (count < 2 ? `${count} jour` : `${count} jours`);
const endroit = 'en haut à droite de la page de détails';

const fr: RefundWords = {
  title: 'Remboursement',
  sinceAuthorization: count => (count === 0 ? 'Autorisé aujourd’hui' : `${jours(count)} depuis l’autorisation`),
  sinceSettlement: count => (count === 0 ? 'Réglé aujourd’hui' : `${jours(count)} depuis le règlement (Settlement)`),
  sinceBoth: count =>
    count === 0
      ? 'Autorisé et réglé aujourd’hui'
      : `${jours(count)} depuis l’autorisation et le règlement (Settlement)`,
  noDay: 'Cette page ne dit pas quand le paiement a été autorisé',
  steps: {
    'follow-on-credit': {
      title: 'Un remboursement est possible maintenant',
      what: 'Cette page le propose : cliquez sur Refund ou Credit en haut à droite, saisissez le montant et validez. Le numéro de carte n’est pas nécessaire.',
    },
    'follow-on-credit-in-time': {
      title: 'Encore dans les délais : remboursez le paiement lui-même',
      what: `Le bouton Refund ou Credit se trouve ${endroit}. S’il n’y est pas, votre rôle ne permet peut-être pas de rembourser : demandez à votre administrateur.`,
    },
    void: {
      title: 'Peut encore être annulé (Void)',
      what: `Pour annuler le paiement, cliquez sur Void ${endroit}. Cela ne marche que jusqu’au départ du prochain lot (batch) ; ensuite, remboursez.`,
    },
    'void-or-credit': {
      title: 'Pour rendre l’argent : annulez-le (Void) ou remboursez-le',
      what: `Cette page ne dit pas si le paiement est parti avec un lot (batch). Regardez ${endroit} : Void s’y trouve avant le lot, Refund ou Credit après.`,
    },
    'authorization-reversal': {
      title: 'Pour libérer l’argent : annulez l’autorisation',
      what: `L’argent est réservé, pas prélevé : il n’y a rien à rembourser. Authorization reversal se trouve ${endroit}.`,
    },
    'ask-for-365-days': {
      title: 'Demandez le réglage de 365 jours',
      what: 'Quand Refund et Credit ont disparu, l’assistance peut les activer jusqu’à 365 jours : Support > Support Center > Support Cases. Demandez d’abord à votre administrateur si votre rôle permet de rembourser.',
    },
    'stand-alone-credit': {
      title: 'Trop ancien : faites un crédit autonome',
      what: 'Aucune source n’accorde plus de 365 jours pour rembourser le paiement lui-même. Available actions > More > New Order > Confirm > Credit Card Credit. Il y faut le numéro et la date d’expiration de la carte, et cette option doit être activée sur votre compte : demandez au Service clients.',
    },
    'own-limit-passed': {
      title: 'Votre propre délai est passé',
      what: 'Demandez à la personne qui décide des remboursements dans votre entreprise avant de continuer. Ce que permet Cybersource est indiqué ci-dessous.',
    },
    'decide-review-first': {
      title: 'Décidez d’abord de l’examen',
      what: 'Le paiement est en attente d’examen. Acceptez-le dans son dossier pour qu’il puisse être réglé, ou rejetez-le et annulez l’autorisation. Rien n’a encore été prélevé.',
    },
    'mend-batch-first': {
      title: 'Réglez d’abord l’erreur de lot',
      what: 'Le lot (batch) de ce paiement a échoué : l’argent n’a peut-être pas bougé. Cherchez-le sous Transactions by Phase > Exception Search, et demandez à l’assistance avec l’identifiant de demande (Request ID) avant de rembourser.',
    },
    'nothing-captured': {
      title: 'Rien à rembourser',
      what: 'Le paiement a été annulé : l’argent est resté chez le client.',
    },
    'fully-refunded': {
      title: 'Entièrement remboursé',
      what: 'D’après cette page, tout ce qui a été prélevé a été rendu.',
    },
    'age-unknown': {
      title: 'Cherchez le bouton Refund',
      what: `Cette page ne montre aucun jour à partir duquel compter. Refund ou Credit ${endroit} veut dire qu’un remboursement est possible.`,
    },
    'look-up-capture': {
      title: 'Cherchez le règlement (Settlement)',
      what: 'Cette page ne dit pas si l’argent a été prélevé. Cherchez un règlement sous Transactions associées (Related Transactions) : c’est lui que l’on rembourse.',
    },
  },
  creditStep: 'Remboursez le paiement lui-même',
  creditWithoutWindow: `Credit ou Refund se trouve ${endroit}. Les délais des sources sont ceux des cartes ; ici, la durée dépend du processeur.`,
  write: 'Écrivez',
  letter: merchant => `« Please enable 365-day linked refunds for merchant ${merchant ?? '(votre Merchant ID)'}. »`,
  isRefund: 'Cette transaction est elle-même un remboursement.',
  openFirst: {
    capture: 'Ouvrez d’abord le règlement (Settlement)',
    authorization: 'Ouvrez d’abord l’autorisation',
    payment: 'Ouvrez d’abord le paiement',
  },
  elsewhere: id =>
    `C’est une autre transaction${id ? ` (${id})` : ''}, sous Transactions associées (Related Transactions) ; les boutons sont sur sa page.`,
  openPayment:
    'Pour rendre davantage, ouvrez le paiement sous Transactions associées (Related Transactions), ou cherchez son numéro de référence du commerçant (Merchant Reference Number).',
  captureMayBeElsewhere:
    'Si un règlement (Settlement) figure sous Transactions associées (Related Transactions), ouvrez-le : c’est lui que l’on rembourse.',
  left: 'Reste à rembourser',
  leftOf: (left, of) => `${left} sur ${of}`,
  leftAll: all => `${all} ; aucun remboursement sur cette page`,
  leftMore: more => `Rien : ${more} de plus a été rendu que prélevé`,
  leftUnreadable: 'Incertain : un montant ou un résultat est illisible. Additionnez les remboursements sur la page.',
  leftOtherCurrency: 'Incertain : un remboursement est dans une autre devise.',
  window: jours,
  until: (day, left) => (left === 0 ? `jusqu’à aujourd’hui, ${day}` : `jusqu’au ${day}, encore ${jours(left)}`),
  over: (day, ago) => `terminé le ${day}, il y a ${jours(ago)}`,
  fromSettlement: when => `${when} (compté depuis le règlement)`,
  ownLimit: 'Votre délai',
  ownLimitOf: (count, when) => `${jours(count)} : ${when}`,
  date: 'Date',
  dateWhy: {
    form: text => `« ${text} » ne se lit pas comme une date : rien n’est compté à partir d’elle.`,
    ambiguous: text => `« ${text} » peut être deux jours différents : rien n’est compté à partir d’elle.`,
    'no-such-day': text => `« ${text} » est un jour qui n’existe pas : rien n’est compté à partir de lui.`,
    zone: text => `« ${text} » nomme un fuseau horaire qui en désigne plusieurs : rien n’est compté à partir d’elle.`,
    future: text => `« ${text} » est dans l’avenir : rien n’est compté à partir d’elle.`,
  },
  noAuthorization:
    'Le jour de l’autorisation n’est pas sur cette page. Le paiement est plus ancien que son règlement : un délai peut donc finir plus tôt.',
  bar: (today, ends) =>
    `Échelle de temps : aujourd’hui est le jour ${today}. Les délais finissent après ${ends.join(', ')} jours.`,
  today: 'aujourd’hui',
  sources: 'Qui dit combien de temps',
  sourcesDiffer: 'Les sources se contredisent. Un bouton Refund ou Credit sur la page prime sur toutes.',
  inPopup: 'Les sources se contredisent ; qui dit quoi est dans la fenêtre de Companion.',
  windowFrom: (count, from) =>
    `${jours(count)} à partir ${from === 'authorization' ? 'de l’autorisation' : 'du règlement'}`,
  windowFor: {
    'other-processors': 'Pour les processeurs autres que Visa Platform Connect, et les comptes plus anciens.',
    'visa-platform-connect': 'Pour Visa Platform Connect.',
    'unless-specified': 'Là où le guide du processeur ne dit rien d’autre.',
    'legacy-limit': 'Pour les comptes qui ont encore l’ancienne limite : le bouton Refund disparaît alors.',
    default: 'Pour les comptes d’aujourd’hui ; les plus anciens peuvent le demander à l’assistance.',
  },
  seen: (name, seen) => (seen ? `${name} (${seen})` : name),
  zoneLabel: 'Fuseau horaire',
  zone: (zone, isNamed) =>
    isNamed
      ? `Les jours sont comptés dans le fuseau horaire de la page (${zone}).`
      : `Les jours sont comptés dans votre fuseau horaire (${zone}), car la page n’en nomme aucun.`,
};

/** The sentences of the refund compass in every language. */
export const refundWords = { en, fr } as const;
