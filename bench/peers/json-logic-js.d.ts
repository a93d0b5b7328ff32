// The package brings no types; this is the part in use.
declare module 'json-logic-js' {
  const jsonLogic: { readonly apply: (rule: object, data: object) => unknown };
  export default jsonLogic;
}
