import type { KeyboardEvent } from 'react';

/** Keys while a choice of the group has the focus: 1 to 9 choose, Enter sends the form as its first submit button would. */
export function onChoiceKey(event: KeyboardEvent<HTMLFieldSetElement>): void {
  const { target, key, currentTarget: group } = event;
  if (event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
  if (!(target instanceof HTMLInputElement) || target.type !== 'radio') return;

  if (/^[1-9]$/.test(key)) {
    const choice = choicesOf(group, target.name)[Number(key) - 1];
    if (choice === undefined) return;
    event.preventDefault();
    choice.click();
    // After what the answer changes is drawn: to focus first would lay the page out twice.
    queueMicrotask(() => {
      choice.focus();
    });
  }
  if (key === 'Enter' && target.form !== null) {
    event.preventDefault();
    if (!event.repeat) target.form.requestSubmit(firstSubmitter(target.form));
  }
}

function choicesOf(group: HTMLFieldSetElement, name: string): readonly HTMLInputElement[] {
  return [...group.elements].filter(
    (element): element is HTMLInputElement =>
      element instanceof HTMLInputElement &&
      element.type === 'radio' &&
      element.name === name &&
      element.checkVisibility(),
  );
}

function firstSubmitter(form: HTMLFormElement): HTMLButtonElement | null {
  const submitter = [...form.elements].find(
    (element) => element instanceof HTMLButtonElement && element.type === 'submit' && !element.disabled,
  );
  return submitter instanceof HTMLButtonElement ? submitter : null;
}
