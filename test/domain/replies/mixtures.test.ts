import { expect, test } from 'vitest';
import { codesOf, read } from './read.ts';

const id = '4692624002961159733582';

/** Texts as they reach a support agent: through mails, logs, tickets and tables. */
test.each([
  [
    'a quoted mail',
    `Hi,\n\n> {\n>   "requestID": "${id}",\n>   "decision": "REJECT",\n>   "reasonCode": 203\n> }\n\nPat`,
    ['decision REJECT', 'reasonCode 203'],
  ],
  [
    'a log with its own words before each line',
    `web.1 {\n2026-01-02T10:11:12Z app:   "requestID": "${id}",\n2026-01-02T10:11:12Z app:   "decision": "REJECT",\n2026-01-02T10:11:12Z app:   "reasonCode": 203\n}`,
    ['decision REJECT', 'reasonCode 203'],
  ],
  [
    'a cell with doubled quotes',
    `"{""requestID"":""${id}"",""decision"":""REJECT"",""reasonCode"":""203""}"`,
    ['decision REJECT', 'reasonCode 203'],
  ],
  ['pretty quotes', '{“decision”: “REJECT”, “reasonCode”: “203”}', ['decision REJECT', 'reasonCode 203']],
  ['pairs with escaped ampersands', 'decision=REJECT&amp;reason_code=203', ['decision REJECT', 'reasonCode 203']],
  ['Go', `{RequestID:${id} Decision:REJECT ReasonCode:203}`, ['decision REJECT', 'reasonCode 203']],
  ['Kotlin', `Reply(requestID=${id}, decision=REJECT, reasonCode=203)`, ['decision REJECT', 'reasonCode 203']],
  [
    'Ruby, an object',
    `#<Response:0x0007 @params={"decision"=>"REJECT", "reasonCode"=>"203"}, @message="203", @success=false>`,
    ['decision REJECT', 'reasonCode 203'],
  ],
  ['Perl', `$VAR1 = {\n  'decision' => 'REJECT',\n  'reasonCode' => '203'\n};`, ['decision REJECT', 'reasonCode 203']],
  ['Elixir', '%{"decision" => "REJECT", "reasonCode" => "203"}', ['decision REJECT', 'reasonCode 203']],
  [
    'a question',
    'We get decision: REJECT, reason code 203 (DCARDREFUSED). Why?',
    ['decision REJECT', 'reasonCode 203', 'replyFlag DCARDREFUSED'],
  ],
  [
    'XML whose beginning is missing',
    `Code>x</c:requestToken><c:requestID>${id}</c:requestID><c:decision>REJECT</c:decision><c:reasonCode>203</c:reasonCode><c:ccAuthReply><c:reasonCode>203</c:reasonCode></c:ccAuthReply></c:replyMessage>`,
    ['decision REJECT', 'reasonCode 203', 'ccAuthReply reasonCode 203'],
  ],
  ['one-letter answers', 'AVS: N\nCVN: M', ['avs N', 'cvn M']],
  [
    'a French page with its spaces',
    'Code de motif\u00A0: 203\nDécision\u202F: REJECT',
    ['reasonCode 203', 'decision REJECT'],
  ],
  [
    'lists of factors',
    `{"id":"${id}","status":"AUTHORIZED_RISK_DECLINED","riskInformation":{"profile":{"decision":"REJECT"},"score":{"result":"99","factorCodes":["H","C"]},"infoCodes":{"address":["COR-BA","MM-BIN"]}}}`,
    [
      'restStatus AUTHORIZED_RISK_DECLINED',
      'dmDecision REJECT',
      'riskFactor H',
      'riskFactor C',
      'informationCode COR-BA',
      'informationCode MM-BIN',
    ],
  ],
  [
    'a webhook',
    `{"eventType":"payments.payments.review","payload":[{"data":{"id":"${id}","status":"AUTHORIZED_PENDING_REVIEW","errorInformation":{"reason":"AVS_FAILED"}}}]}`,
    ['restStatus AUTHORIZED_PENDING_REVIEW', 'restReason AVS_FAILED'],
  ],
  [
    'a token that looks like a Request ID',
    '{"_links":{},"id":"7010000000016241111","object":"instrumentIdentifier","state":"ACTIVE"}',
    [],
  ],
  [
    'a Java log of pairs',
    `2020-01-01 12:00:00,123 [http-8080-exec-203] INFO Reply - requestID=${id} decision=REJECT reasonCode=204 requestToken=Ahj/7wSR ccAuthReply_reasonCode=204`,
    ['decision REJECT', 'reasonCode 204', 'ccAuthReply reasonCode 204'],
  ],
  [
    'names with dots',
    'decision = ACCEPT\nreasonCode = 100\nccAuthReply.reasonCode = 100',
    ['decision ACCEPT', 'reasonCode 100', 'ccAuthReply reasonCode 100'],
  ],
  [
    'a table of Markdown',
    `| Request ID | Reason Code | Decision |\n|---|---|---|\n| ${id} | 203 | REJECT |`,
    ['reasonCode 203', 'decision REJECT'],
  ],
  [
    'objects of Ruby',
    `#<Payments201:0x000 @id="${id}", @status="DECLINED", @error_information=#<Error @reason="EXPIRED_CARD", @message="203">>`,
    ['restStatus DECLINED', 'restReason EXPIRED_CARD'],
  ],
  [
    'objects of Node',
    `Payments201 {\n  id: '${id}',\n  status: 'DECLINED',\n  errorInformation: ErrorInformation {\n    reason: 'EXPIRED_CARD'\n  },\n  x: [Object]\n}`,
    ['restStatus DECLINED', 'restReason EXPIRED_CARD'],
  ],
  ['another gateway', '{"pspReference":"8825408195409505","resultCode":"Refused","refusalReasonCode":"203"}', []],
  [
    'a request and its reply',
    `<e:Envelope><requestMessage><merchantReferenceCode>203</merchantReferenceCode><card><cvNumber>203</cvNumber></card><ccAuthService run="true"/></requestMessage></e:Envelope>\n<e:Envelope><c:replyMessage><c:requestID>${id}</c:requestID><c:decision>REJECT</c:decision><c:reasonCode>203</c:reasonCode></c:replyMessage></e:Envelope>`,
    ['decision REJECT', 'reasonCode 203'],
  ],
  ['a security code', '{"card":{"cvn":"203"},"securityCode":"100","reasonCode":"230"}', ['reasonCode 230']],
  [
    'codes in addresses and tokens',
    `{"id":"${id}","status":"PENDING_AUTHENTICATION","x":{"acsUrl":"https://x.example/203?a=480&reasonCode=100"},"jwt":"eyJhbGciOiJSUzI1NiJ9.eyJyZWFzb25Db2RlIjoiMjAzIn0.abc"}`,
    ['restStatus PENDING_AUTHENTICATION'],
  ],
] as const)('%s', (_, text, codes) => {
  const result = read(text);
  expect(codesOf(result)).toEqual(codes);
  expect(result.replies.length).toBeLessThan(2);
});

test.each([
  ['Python', `(400)\nReason: Bad Request\nHTTP response body: {"status":"INVALID_REQUEST","reason":"MISSING_FIELD"}`],
  ['Java', 'HTTP response code: 400 {"status":"INVALID_REQUEST","reason":"MISSING_FIELD"}'],
  ['a line of a log', 'POST /pts/v2/payments 400 Bad Request {"status":"INVALID_REQUEST","reason":"MISSING_FIELD"}'],
  ['a wrapper', '{"statusCode":400,"body":"{\\"status\\":\\"INVALID_REQUEST\\",\\"reason\\":\\"MISSING_FIELD\\"}"}'],
  [
    'the log of an SDK',
    'INFO:API RESPONSE CODE: 400\nINFO:API RESPONSE BODY: {"status":"INVALID_REQUEST","reason":"MISSING_FIELD"}',
  ],
  [
    '.NET',
    `StatusCode: 400, ReasonPhrase: 'Bad Request', Content: {"status":"INVALID_REQUEST","reason":"MISSING_FIELD"}`,
  ],
  [
    'curl',
    '> POST /pts/v2/payments HTTP/1.1\n>\n< HTTP/1.1 400 Bad Request\n< v-c-correlation-id: 203\n<\n{"status":"INVALID_REQUEST","reason":"MISSING_FIELD"}',
  ],
])('the HTTP status of a reply: %s', (_, text) => {
  const { replies } = read(text);
  expect(replies.map(({ httpStatus }) => httpStatus)).toEqual([400]);
  expect(codesOf(read(text))).toEqual(['restStatus INVALID_REQUEST', 'restReason MISSING_FIELD']);
});

test('the numbers that a sentence names', () => {
  const [reply] = read(
    `The bank wants the TRN 63165088Z3AHV91G. I only see Request ID ${id}, order 100203, code 203.`,
  ).replies;
  expect(reply?.requestId).toBe(id);
  expect(reply?.codes).toEqual([]);
  expect(reply?.answers[0]?.reference).toMatchObject({ reading: { value: '63165088Z3AHV91G' } });
});

test('a decision that a person has changed since is not the last one', () => {
  const [reply] = read(`{"requestId":"${id}","decision":"REJECT","originalDecision":"REVIEW"}`).replies;
  expect(reply?.codes.map(({ code, early }) => [code, early])).toEqual([
    ['REJECT', false],
    ['REVIEW', true],
  ]);
});

test('which fields are missing or wrong', () => {
  const [rest] = read(
    '{"status":"INVALID_REQUEST","reason":"MISSING_FIELD","details":[{"field":"a.b","reason":"MISSING_FIELD"},{"field":"c","reason":"INVALID_DATA"}]}',
  ).replies;
  expect([rest?.missingFields, rest?.invalidFields]).toEqual([['a.b'], ['c']]);
  const [simple] = read('reasonCode=101\nmissingField_0=c:billTo/c:city\nmissingField_1=x').replies;
  expect(simple?.missingFields).toEqual(['c:billTo/c:city', 'x']);
  const [accepted] = read('reason_code=102&invalid_fields=card_type%2Ccard_number').replies;
  expect(accepted?.invalidFields).toEqual(['card_type', 'card_number']);
});
