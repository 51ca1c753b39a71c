/* Passkeys: a form that needs one asks the browser for it when it is sent, and goes on with what the browser gave.
   What is asked for (data-wish) and what it proves are the server's business; here octets only become text and back. */
(() => {
  "use strict";
  if (window.ankkuriPasskeys) return;   // a form that came in place may bring this file once more
  window.ankkuriPasskeys = true;

  const octets = (text) => Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (sign) => sign.charCodeAt(0));
  const written = (buffer) => btoa(String.fromCharCode(...new Uint8Array(buffer)))
    .replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
  const named = (credential) => ({...credential, id: octets(credential.id)});

  async function created(wish) {
    const made = await navigator.credentials.create({publicKey: {
      ...wish, challenge: octets(wish.challenge), user: {...wish.user, id: octets(wish.user.id)},
      excludeCredentials: wish.excludeCredentials.map(named)}});
    return {id: made.id, rawId: written(made.rawId), type: made.type, clientExtensionResults: {}, response: {
      clientDataJSON: written(made.response.clientDataJSON), attestationObject: written(made.response.attestationObject)}};
  }
  async function proven(wish) {
    const proof = await navigator.credentials.get({publicKey: {
      ...wish, challenge: octets(wish.challenge), allowCredentials: wish.allowCredentials.map(named)}});
    const {clientDataJSON, authenticatorData, signature, userHandle} = proof.response;
    return {id: proof.id, rawId: written(proof.rawId), type: proof.type, clientExtensionResults: {}, response: {
      clientDataJSON: written(clientDataJSON), authenticatorData: written(authenticatorData),
      signature: written(signature), userHandle: userHandle ? written(userHandle) : null}};
  }

  async function askForPasskey(event) {
    const form = event.target;
    const field = form.elements?.passkey;
    if (!form.matches("form[data-wish]") || !field || field.value) return;
    event.preventDefault();
    event.stopImmediatePropagation();     // nobody sends it before the passkey is in it
    const said = form.querySelector("[data-passkey-said]");
    said.textContent = "";
    if (!window.PublicKeyCredential) {
      said.textContent = form.dataset.none;
      return;
    }
    try {
      const wish = JSON.parse(form.dataset.wish);
      field.value = JSON.stringify(await (wish.user ? created(wish) : proven(wish)));
    } catch {
      said.textContent = form.dataset.failed;   // called off, none there, or known already: the browser does not say which
      return;
    }
    const shared = form.elements.shared;      // one tick on the page is for both ways to sign in
    if (shared) shared.value = document.querySelector("input[type=checkbox][name=shared]:checked")?.value ?? "";
    form.requestSubmit();
    setTimeout(() => { field.value = ""; });    // a proof counts once
  }
  document.addEventListener("submit", askForPasskey, true);
})();
