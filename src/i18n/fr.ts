import type { EnquiryFacts } from '../domain/enquiry.ts';
import type { Words } from './en.ts';

const services: Readonly<Record<string, string>> = {
  authorization: 'Autorisation',
  capture: 'Capture',
  credit: 'Crédit (remboursement)',
  'authorization-reversal': 'Annulation d’autorisation',
  void: 'Annulation (void)',
  'decision-manager': 'Decision Manager',
  'decision-manager-early': 'Decision Manager (préalable)',
  'payer-auth-enrollment': 'Authentification du payeur (inscription)',
  'payer-auth-validation': 'Authentification du payeur (validation)',
  'payer-auth-setup': 'Authentification du payeur (préparation)',
  'echeck-debit': 'Débit par chèque électronique',
  'echeck-credit': 'Crédit par chèque électronique',
};

function line(label: string, value: string | undefined): string[] {
  return value ? [`${label} : ${value}`] : [];
}

function paymentLines(facts: EnquiryFacts): string[] {
  const zone = facts.dateHasZone ? '' : ' (fuseau horaire réglé dans le Business Center)';
  return [
    ...line('Commerçant (Merchant)', facts.merchant),
    ...line('Montant (Amount)', facts.amount),
    ...line('Date et heure (Date)', facts.date && `${facts.date}${zone}`),
    ...line('Carte se terminant par (Card ending in)', facts.lastFour),
    ...line('Code d’autorisation (Authorization code)', facts.authorizationCode),
  ];
}

const trn = 'Numéro de référence de la transaction (Transaction Reference Number, TRN)';

const sources = {
  official: 'Documentation officielle',
  sdk: 'Kits de développement officiels',
  secondary: 'Autres sources, non confirmé',
} as const;

const brands = {
  visa: 'Visa',
  mastercard: 'Mastercard',
  amex: 'American Express',
  discover: 'Discover',
  diners: 'Diners Club',
  jcb: 'JCB',
  elo: 'Elo',
  rupay: 'RuPay',
  'union-pay': 'China UnionPay',
};

/** Every sentence of the extension in French. The terms are those of the vendor’s French support page where it has them. */
export const fr: Words = {
  outcomes: {
    success: 'Accepté',
    partial: 'Approuvé en partie',
    review: 'En attente d’examen',
    'soft-decline': 'Approuvé par la banque, puis arrêté',
    'hard-decline': 'Refusé',
    'risk-decline': 'Arrêté par un contrôle de risque',
    'authentication-required': 'Le client doit s’authentifier',
    'invalid-request': 'Demande non acceptée',
    'system-error': 'Erreur technique',
  },
  tones: {
    good: 'Bon',
    warning: 'À vérifier',
    bad: 'Problème',
  },
  retries: {
    no: 'Ne pas renvoyer',
    'after-fix': 'Corriger, puis renvoyer',
    'other-means': 'Ne pas réessayer avec cette carte',
    'never-same-card': 'Ne jamais réessayer avec cette carte',
    later: 'Peut être renvoyé plus tard',
    'look-first': 'Vérifier avant de renvoyer',
    'up-to-15': 'Au plus 15 tentatives en 30 jours',
  },
  actors: {
    customer: 'Le client',
    merchant: 'Vous, le commerçant',
    issuer: 'La banque du client (émetteur)',
    acquirer: 'Votre banque (acquéreur)',
    processor: 'Le processeur de paiement',
    support: 'Le Service clients de Cybersource',
    none: 'Personne n’a à agir',
  },
  customerSentences: {
    approved: 'Votre paiement a été accepté.',
    'partly-approved': 'Votre banque a approuvé une partie du montant. Veuillez régler le reste d’une autre façon.',
    'bank-declined':
      'Votre banque n’a pas approuvé le paiement. Veuillez vous adresser à votre banque ou utiliser une autre carte.',
    'other-card':
      'Le paiement n’a pas abouti avec cette carte. Veuillez utiliser une autre carte ou un autre moyen de paiement.',
    'check-card-details':
      'Veuillez vérifier le numéro de carte, la date d’expiration et le cryptogramme visuel, puis réessayer.',
    'check-address': 'Veuillez vérifier l’adresse saisie, puis réessayer.',
    'check-details': 'Veuillez vérifier les informations saisies, puis réessayer.',
    authenticate:
      'Votre banque souhaite confirmer votre identité. Veuillez réessayer et suivre les étapes demandées par votre banque.',
    'authentication-failed':
      'Votre banque n’a pas pu confirmer votre identité. Veuillez réessayer ou utiliser une autre carte.',
    'being-checked': 'Nous vérifions votre commande et vous tiendrons au courant.',
    'could-not-complete':
      'Nous n’avons pas pu finaliser le paiement. Veuillez utiliser un autre moyen de paiement ou nous contacter.',
    'outcome-unknown':
      'Nous vérifions si votre paiement a abouti. Veuillez ne pas payer de nouveau avant notre réponse.',
    'try-later': 'Le paiement n’a pas pu aboutir pour le moment. Veuillez réessayer plus tard.',
    'contact-bank': 'Veuillez contacter votre banque : elle souhaite vous parler avant d’approuver le paiement.',
    'refund-problem':
      'Votre remboursement n’a pas encore pu être envoyé. Nous nous en occupons et vous tiendrons au courant.',
    nothing: undefined,
  },
  families: {
    'simple-order': 'Code de motif',
    scmp: 'Indicateur de réponse',
    'rest-reason': 'Motif REST',
    'rest-status': 'État REST',
    decision: 'Décision',
    avs: 'Contrôle d’adresse (AVS)',
    cvn: 'Contrôle du cryptogramme (CVN)',
    'electronic-verification': 'Contrôle du nom',
    'account-name': 'Demande de nom du titulaire',
    'pa-enrolled': 'Inscription à l’authentification',
    'pa-status': 'Statut d’authentification',
    'pa-status-reason': 'Motif du statut d’authentification',
    'pa-result': 'Résultat de l’authentification',
    'pa-path': 'Parcours d’authentification',
    'pa-type': 'Type d’authentification',
    'pa-effective-type': 'Authentification effectuée',
    'pa-challenge-required': 'Challenge requis',
    'pa-challenge-cancel': 'Challenge annulé',
    'pa-white-list': 'Liste de confiance',
    eci: 'ECI',
    'eci-raw': 'ECI (brut)',
    'commerce-indicator': 'Indicateur de commerce',
    ucaf: 'Indicateur UCAF',
    'cavv-algorithm': 'Algorithme CAVV',
    'cavv-response': 'Réponse CAVV',
    'ds-error': 'Erreur du serveur d’annuaire',
    'risk-factor': 'Facteur de risque',
    'smart-authorization-factor': 'Facteur Smart Authorization',
    'information-code': 'Code d’information',
    'dm-decision': 'Décision de Decision Manager',
    'rule-evaluation': 'Évaluation de la règle',
    'processor-scheme': 'Réponse du processeur (Visa, Mastercard)',
    'processor-amex': 'Réponse du processeur (American Express)',
    'processor-elavon': 'Réponse du processeur (Elavon)',
    'processor-gpn': 'Réponse du processeur (GPN)',
    'processor-latin-america': 'Réponse du processeur (Amérique latine)',
    'processor-omnipay': 'Réponse du processeur (OmniPay)',
    'processor-paymentech': 'Réponse du processeur (Chase Paymentech)',
    'processor-uatp': 'Réponse du processeur (UATP)',
    'processor-alternative': 'Réponse du processeur (paiement alternatif)',
    'ach-return': 'Retour bancaire (ACH)',
    'ach-change': 'Avis de modification (ACH)',
    'direct-debit-return': 'Retour bancaire (prélèvement)',
    'advice-visa': 'Conseil au commerçant (Visa)',
    'advice-mastercard': 'Conseil au commerçant (Mastercard)',
    'advice-barclays': 'Conseil au commerçant (Barclays)',
    'advice-barclays-raw': 'Conseil au commerçant (Barclays, brut)',
    'card-type': 'Type de carte',
    application: 'Application',
    'request-result': 'Résultat de la demande',
    'report-action': 'Action du rapport',
    'payment-event': 'Événement de paiement',
    phase: 'Phase de la transaction',
    'alternative-status': 'Statut du paiement alternatif',
    'wallet-status': 'Statut de la commande du portefeuille',
    'billing-agreement-status': 'Statut de l’accord de facturation',
    'paypal-status': 'Statut du paiement PayPal',
    'batch-upload-status': 'Statut du fichier de lot',
    'updater-status': 'Statut de l’Account Updater',
    'report-status': 'Statut du rapport',
    'invoice-status': 'Statut de la facture',
    'fraud-marking': 'Marquage de fraude',
  },
  brands,
  scopes: {
    ...brands,
    'not-mastercard': 'Visa, American Express, JCB et autres, mais pas Mastercard',
    us: 'les cartes émises aux États-Unis',
    'non-us-visa': 'les cartes Visa émises hors des États-Unis',
    paypal: 'PayPal',
    cybersource: 'toutes les cartes (Cybersource attribue ce code lui-même, pas la banque)',
    vpc: 'Visa Platform Connect',
    'some-processors': 'certains processeurs',
    'elavon-europe': 'certains processeurs en Europe',
  },
  visaCategories: {
    1: 'La banque n’approuvera jamais : ne réessayez pas avec les mêmes données de carte, sinon des frais sont possibles.',
    2: 'Pas maintenant : au plus 15 tentatives en 30 jours, au-delà des frais sont possibles.',
    3: 'Corrigez d’abord les données : au plus 15 tentatives en 30 jours, au-delà des frais sont possibles.',
    4: 'La banque ne donne pas de motif : au plus 15 tentatives en 30 jours, au-delà des frais sont possibles.',
  },
  wholes: {
    'rejected-held': {
      word: 'Rejeté',
      name: 'Accord de la banque, rejet de Decision Manager',
      meaning:
        'La commande est rejetée, mais la banque a réservé l’argent du client, et cela peut durer plusieurs jours.',
      next: 'N’expédiez pas. Annulez l’autorisation, sauf si vous voyez qu’elle l’est déjà.',
    },
    'rejected-released': {
      word: 'Rejeté',
      name: 'Rejet de Decision Manager, argent libéré',
      meaning: 'La banque avait approuvé ; après le rejet, l’autorisation a été annulée.',
      next: 'N’expédiez pas. Rien d’autre à faire.',
    },
    'rejected-collected': {
      word: 'Rejeté',
      name: 'Rejet de Decision Manager, argent encaissé',
      meaning: 'La commande est rejetée, mais le paiement a tout de même été capturé.',
      next: 'N’expédiez pas. Annulez la capture ou, s’il est trop tard, remboursez-la.',
    },
    'review-held': {
      word: 'En attente d’examen',
      name: 'Accord de la banque, quelqu’un doit décider',
      meaning: 'La banque a réservé l’argent du client. Decision Manager retient la commande.',
      next: 'Acceptez ou rejetez le dossier avant l’expiration de l’autorisation. Si vous le rejetez, faites annuler l’autorisation.',
    },
    'review-released': {
      word: 'En attente d’examen',
      name: 'L’argent est libéré',
      meaning: 'La commande était en attente d’examen, et son autorisation a été annulée.',
      next: 'N’expédiez pas. Pour accepter tout de même la commande, il faut une nouvelle autorisation.',
    },
    'review-collected': {
      word: 'En attente d’examen',
      name: 'En attente d’examen, argent encaissé',
      meaning: 'La commande était en attente d’examen, et le paiement a été capturé.',
      next: 'Assurez-vous que quelqu’un a accepté le dossier. Sinon, annulez la capture ou remboursez-la.',
    },
    'check-held': {
      word: 'Accord de la banque, puis arrêt',
      name: 'L’argent est réservé',
      meaning:
        'La banque a approuvé, puis le contrôle de l’adresse ou du cryptogramme, ou vos propres paramètres, ont dit non.',
      next: 'Examinez la commande. Si vous l’acceptez, capturez l’autorisation ; sinon, annulez-la.',
    },
    'check-released': {
      word: 'Accord de la banque, puis arrêt',
      name: 'L’argent est libéré',
      meaning: 'Un contrôle a dit non après l’accord de la banque, et l’autorisation a été annulée.',
      next: 'Rien à faire. Pour une nouvelle tentative, le client doit vérifier ce qu’il a saisi.',
    },
    'check-collected': {
      word: 'Accepté',
      name: 'Capturé malgré un contrôle négatif',
      meaning: 'Un contrôle a dit non après l’accord de la banque, et le paiement a tout de même été capturé.',
      next: 'Assurez-vous que quelqu’un a examiné la commande avant d’expédier.',
    },
    authenticated: {
      word: 'Accepté',
      name: 'Autorisé après authentification',
      meaning: 'Le client a d’abord dû s’authentifier, puis le paiement a été autorisé.',
      next: 'Poursuivez la commande. Une demande d’authentification n’est pas un refus.',
    },
    'capture-failed': {
      word: 'Non encaissé',
      name: 'Accord de la banque, échec de la capture',
      meaning: 'L’argent du client est réservé, mais vous ne le recevez pas encore.',
      next: 'Voyez ci-dessous pourquoi la capture a échoué, corrigez et capturez de nouveau avant l’expiration de l’autorisation ; ou annulez-la.',
    },
    'refund-failed': {
      word: 'Échec du remboursement',
      name: 'Paiement réussi, remboursement échoué',
      meaning: 'Le client a payé et n’a pas récupéré son argent.',
      next: 'Voyez ci-dessous pourquoi le remboursement a échoué, corrigez et renvoyez seulement le remboursement.',
    },
  },
  faults: {
    'stray-sign':
      'Un signe qui n’en fait pas partie a été copié avec elle, par exemple un point final ou une parenthèse.',
    invisible: 'Elle contient un caractère invisible, affiché ici par ▯.',
    'search-link': 'C’est le lien d’un moteur de recherche, qui n’y mène que par un détour.',
    'mail-link': 'C’est le lien qu’un filtre de messagerie a fait de l’adresse ; il peut expirer.',
    scheme: 'Son début, « https:// », n’est pas écrit correctement.',
    'not-secure': 'Elle commence par http: au lieu de https:.',
    'user-or-port': 'Elle contient un nom d’utilisateur, un numéro de port ou un point qui n’a rien à y faire.',
    www: '« www. » n’a rien à faire devant le nom de ce site.',
    host: 'Le nom du site est mal écrit : aucun Business Center ne porte ce nom.',
    'old-address': 'C’est une adresse de l’ancien Business Center, qui est fermé.',
    'sign-up': 'C’est la page d’ouverture d’un compte d’essai, et non la page de connexion.',
    'signed-out': 'C’est la page affichée après une déconnexion ou à la fin d’une session.',
    'deep-page': 'Elle mène à une page intérieure du Business Center, qui ne s’ouvre que si vous êtes connecté.',
    path: 'Ce qui suit le nom du site n’est pas « /ebc2/ ».',
    encoded: 'Elle contient des signes % suivis de lettres ou de chiffres qui n’ont rien à y faire.',
    slash: 'Les barres obliques autour de « ebc2 » ne sont pas correctes.',
    'upper-case': '« ebc2 » n’est pas écrit en minuscules.',
    redirect: 'Elle dit à quelle page aller après la connexion, ce qui ne vaut que pour une seule visite.',
    query: 'Ce qui suit le point d’interrogation ne fait pas partie de l’adresse.',
    fragment: 'Ce qui suit le signe # ne fait pas partie de l’adresse.',
  },
  serviceName: service => services[service] ?? service,

  code: {
    doNow: 'À faire',
    whoActs: 'Qui agit',
    toCustomer: 'Au client',
    secret: 'Ne donnez pas le vrai motif au client.',
    quoted: sentence => `« ${sentence} »`,
    nothingToTell: 'Rien : cela se règle entre vous et Cybersource.',
    askIssuer:
      'La banque peut en dire plus si le client lui donne le numéro de référence de la transaction (TRN). Si la page en affiche un, Companion le copie pour vous.',
    askByRequestId: 'Donnez le Request ID : le numéro de référence de la transaction (TRN) est destiné aux banques.',
    holdsFor: 'Où il s’applique',
    scope: {
      'any-brand': where => `Pour ${where}.`,
      fits: (where, card) => `Pour ${where}. Cette carte : ${card}.`,
      unsaid: where => `Seulement pour ${where}. La page n’indique pas la marque de la carte.`,
      misfits: (where, card) =>
        `Seulement pour ${where}, mais cette carte est une carte ${card} : demandez à votre processeur ce qu’il signifie ici.`,
    },
    onVisa: 'Sur une carte Visa',
    fee: 'Une nouvelle tentative peut entraîner des frais',
    commonly: 'Selon l’usage de la plupart des processeurs ; le vôtre peut lui donner un autre sens.',
    commonlyAt: processor =>
      `Selon l’usage de la plupart des processeurs ; celui de cette page (${processor}) peut lui donner un autre sens.`,
    readBy: processor => `Lu d’après la liste du processeur indiqué sur cette page (${processor}).`,
    unconfirmed: 'Cybersource ne l’a pas confirmé : à prendre avec précaution.',
    disputed: 'De bonnes sources se contredisent sur ce code : demandez à votre processeur si l’enjeu est important.',
    comesWith: twins => `Peut accompagner : ${twins}`,
    oneOf: (codes, family) => `l’un de ${codes} (${family})`,
    near: codes => `Ceux de notre liste qui lui ressemblent le plus : ${codes}.`,
    also: twins => `Aussi : ${twins}`,
    twin: (code, family) => `${code} (${family})`,
    source: (confidence, seen) => `${sources[confidence]}, ${seen}`,
    unknownName: 'Absent de notre liste',
    unknownMeaning: 'Nous ne connaissons pas ce code. Il peut être nouveau.',
    unknownNext:
      'Fiez-vous à la décision affichée sur la page : ACCEPT, c’est accepté ; REVIEW, quelqu’un doit décider ; REJECT, c’est refusé ; ERROR, le résultat n’est pas certain. Le Service clients peut vous dire ce que signifie le code.',
    position: (at, of) => `Code ${at} sur ${of}`,
    none: 'Il n’y a aucun code sur cette page.',
  },

  popup: {
    name: 'Companion',
    production: 'Production',
    test: 'TEST',
    reference: 'Numéro de référence de la transaction (TRN)',
    referenceUse: 'Le numéro que le client donne à sa banque pour l’interroger sur ce paiement.',
    forService: service => `Pour le service : ${service}`,
    copy: 'Copier',
    copied: 'Copié',
    enterKey: 'Entrée',
    copiedReference: service =>
      service
        ? `Numéro de référence de la transaction copié (${service}).`
        : 'Numéro de référence de la transaction copié.',
    copiedEnquiry: 'Demande à l’émetteur copiée.',
    copiedNote: 'Message au client copié.',
    copyFailed: 'Le navigateur n’a pas autorisé la copie. Le texte est sélectionné : appuyez sur Ctrl+C (sur Mac, ⌘C).',
    enquiry: 'Copier la demande à l’émetteur',
    note: 'Copier un message au client',
    preview: 'Ce qui est copié',
    enquiryHeading: 'Demande à l’émetteur',
    noteHeading: 'Message au client',
    notCopied: 'Ce texte contient ce qui ressemble à un numéro de carte ; il n’est donc pas copié.',
    noReference: 'Aucun numéro de référence de la transaction sur cette page',
    noReferenceWhy:
      'C’est normal : lorsqu’une banque refuse un paiement, de nombreux processeurs n’en renvoient pas. Le Request ID ne le remplace pas : une banque ne peut pas le retrouver. La demande ci-dessous indique ce qu’une banque peut rechercher.',
    doubtedReference: 'Ce numéro ressemble à un numéro de carte',
    doubtedReferenceWhy:
      'Il figure sous le libellé du numéro de référence de la transaction, mais il a la forme d’un numéro de carte. Ne le copiez que si vous êtes sûr que ce n’en est pas un.',
    copyDoubted: 'Ce n’est pas une carte : copier',
    unreadableReference: 'Le numéro de référence de la transaction est illisible sur cette page',
    unreadableReferenceWhy:
      'Ce qui figure sous son libellé n’a pas la forme d’une référence. Regardez la page elle-même.',
    codes: 'Codes de cette page',
    noCodes: 'Aucun code sur cette page.',
    otherNumbers: 'Autres numéros de cette page',
    requestId: 'Identifiant de demande (Request ID)',
    requestIdUse: 'Pour le Service clients de Cybersource et votre acquéreur. Une banque ne peut pas le retrouver.',
    otherReferences: 'Références des autres services',
    transactionNumber: (at, of) => `Transaction ${at} sur ${of}`,
    showPrevious: 'Transaction précédente',
    showNext: 'Transaction suivante',
    sameAsRequestId: 'Sur cette page, il est identique au Request ID.',
    promise: 'Rien ne quitte ce navigateur',
    languageLabel: 'Langue',
    languageAuto: 'Comme le navigateur',

    loading: 'Lecture de la page…',
    elsewhere: 'Cette page n’est pas une page du Business Center',
    elsewhereWhat: 'Ouvrez une transaction dans le Business Center, puis rouvrez Companion.',
    openBusinessCenter: 'Ouvrir le Business Center',
    notReady: 'La page se charge encore',
    notReadyWhat: 'Attendez que la transaction s’affiche. Companion la lit dès qu’elle apparaît.',
    access: 'Companion ne peut pas encore lire cette page',
    accessWhat: 'Votre navigateur vous demande de l’autoriser pour le Business Center. Il ne lit rien ailleurs.',
    accessOnce: 'Votre navigateur ne laisse Companion lire cette page que parce que vous l’avez ouvert ici.',
    accessOnceWhat: 'Autorisez-le pour le Business Center : les codes seront expliqués sur toutes les pages.',
    allow: 'Autoriser',
    refused:
      'Sans cette autorisation, Companion ne peut pas lire cette page. Vous pouvez l’accorder ici à tout moment.',
    updated: 'Cette page a été ouverte avant l’installation ou la mise à jour de Companion',
    updatedWhat: 'Rechargez la page et Companion sera prêt.',
    reload: 'Recharger la page',
    payer: 'Companion reste à l’écart des pages où les clients paient',
    payerWhat: 'Il ne lit rien ici. Ouvrez le Business Center lui-même.',
    signIn: 'Connectez-vous au Business Center',
    signInWhat: 'Une fois connecté, ouvrez une transaction : son numéro et ses codes s’affichent ici.',
    oneTimeCode: 'Saisissez le code qui vous a été envoyé',
    oneTimeCodeWhat: 'Ensuite, ouvrez une transaction : son numéro et ses codes s’affichent ici.',
    noTransaction: 'Aucune transaction n’est ouverte sur cette page',
    noTransactionWhat: 'Allez dans Transaction Management, Transactions, et cliquez sur un Request ID.',
    failed: 'Companion n’a pas pu lire cette page',
    failedWhat: 'Rechargez la page. Si cela se reproduit, indiquez à votre administrateur de quelle page il s’agit.',
  },

  find: {
    label: 'Chercher un code',
    hint: 'Un code ou un mot',
    clear: 'Effacer',
    results: 'Résultats',
    count: (count: number) => (count === 1 ? '1 code trouvé.' : `${count} codes trouvés.`),
    most: (count: number) => `Les ${count} codes les plus probables.`,
    otherKind: 'Ce type n’a pas ce code. D’autres l’ont :',
    near: 'Ce code n’est pas dans notre liste. Codes qui lui ressemblent :',
    none: 'Rien trouvé',
    noneWhat:
      'Nous ne connaissons ni ce code ni de code avec ces mots. Vérifiez l’orthographe, ou fiez-vous à la décision affichée sur la page.',
    failed: 'La recherche n’a pas abouti. Réessayez.',
    twins: 'Équivalents',
    comesWith: 'Accompagne',
    oneOf: 'un de',
    all: 'Tous les codes',
    several: 'Plusieurs sens possibles',
    severalWhat: 'Plusieurs types de codes l’emploient. Le sens dépend du libellé à côté :',
    selected: 'Votre sélection',
    menu: 'Que signifie ce code ?',
    suggest: 'Tapez un code ou un mot, p.\u00a0ex. 203 ou AVS N',
    search: (query: string) => `Chercher « ${query} » dans tous les codes`,
  },

  allCodes: {
    title: 'Tous les codes',
    intro: 'Ce que signifient les codes du Business Center, et que faire. Fonctionne hors ligne.',
    kind: 'Type de code',
    everyKind: 'Tous les types',
    print: 'Imprimer',
    sources: (count: number) => (count === 1 ? '1 source' : `${count} sources`),
    link: (code: string) => `Lien vers ${code}`,
    showAll: 'Afficher tous les codes',
    gone: (code: string) => `Nous ne connaissons pas le code ${code}. Il a peut-être été renommé.`,
    count: (count: number) => (count === 1 ? '1 code' : `${count.toLocaleString('fr')} codes`),
  },

  address: {
    title: 'Cette adresse peut faire échouer votre connexion',
    why: 'Selon le fournisseur, la connexion échoue avec « Incorrect username or password » si l’adresse n’est pas exactement la bonne.',
    yours: 'Cette adresse',
    right: 'Bonne adresse',
    go: 'Aller à la bonne adresse',
    mend: 'Corriger le favori…',
    close: 'Fermer',
  },

  mend: {
    title: 'Corriger le favori',
    intro:
      'L’adresse qui vous a amené ici n’est pas la bonne. Si elle vient d’un favori, Companion peut y mettre la bonne adresse.',
    wrong: 'Mauvaise adresse',
    permission:
      'Votre navigateur demande d’abord si Companion peut voir vos favoris. Companion ne cherche que les adresses de ce Business Center et ne modifie que ce que vous confirmez. Vous pouvez retirer l’autorisation à tout moment.',
    find: 'Trouver le favori',
    searching: 'Recherche dans vos favoris…',
    refused:
      'Sans l’autorisation, Companion ne peut pas voir vos favoris. Vous pouvez modifier le favori vous-même : mettez-y la bonne adresse ci-dessus.',
    unreadable: 'Le navigateur n’a pas permis de lire vos favoris. Veuillez réessayer.',
    found: count =>
      count === 1
        ? 'Ce favori a exactement la mauvaise adresse :'
        : `Ces ${count} favoris ont exactement la mauvaise adresse :`,
    similar: 'Aucun favori n’a exactement cette adresse. Ces favoris du même Business Center en ont une mauvaise :',
    none: 'Aucun favori avec une mauvaise adresse de ce Business Center n’a été trouvé. L’adresse vient peut-être d’un lien ou de l’historique du navigateur.',
    folder: path => `dans ${path}`,
    managed: 'Votre entreprise gère ce favori : seul votre administrateur peut le modifier.',
    untitled: '(sans nom)',
    repair: 'Mettre la bonne adresse',
    repaired: 'Le favori a maintenant la bonne adresse.',
    undo: 'Annuler',
    undone: 'Le favori a retrouvé son ancienne adresse.',
    gone: 'Ce favori a été modifié ou supprimé entre-temps. Rien n’a été fait.',
    failed: 'Le navigateur n’a pas permis de modifier ce favori. Rien n’a été fait.',
    open: 'Ouvrir la bonne adresse',
    nothing: 'Il n’y a pas d’adresse à corriger. Ouvrez cette page depuis la carte de la page de connexion.',
  },

  enquiryForIssuer: (facts, isAccepted = false) => {
    const question = isAccepted ? 'où il en est' : 'pourquoi il n’a pas abouti';
    return [
      facts.reference
        ? `Je vous prie de rechercher ce paiement par carte à l’aide de son numéro de référence de la transaction et de me dire ${question}.`
        : `Je vous prie de rechercher ce paiement par carte et de me dire ${question}. Je n’ai pas son numéro de référence de la transaction ; veuillez le rechercher à l’aide des informations ci-dessous.`,
      '',
      ...line(trn, facts.reference),
      ...paymentLines(facts),
    ].join('\n');
  },

  noteForCustomer: (facts, sentence) =>
    [
      sentence ?? 'Voici les informations sur votre paiement.',
      '',
      'Si vous interrogez votre banque sur ce paiement, veuillez lui donner ces informations :',
      '',
      ...line(trn, facts.reference),
      ...paymentLines(facts),
    ].join('\n'),
};
