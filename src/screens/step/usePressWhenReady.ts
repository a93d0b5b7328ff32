import { useEffect, useRef, type RefObject, type SyntheticEvent } from 'react';

interface PressWhenReady {
  readonly formElement: RefObject<HTMLFormElement | null>;
  readonly onSubmit: (event: SyntheticEvent<HTMLFormElement, SubmitEvent>) => void;
}

/** Where to go on is known once the policy is read: until then the press of a button is kept, and done as soon as all is there. */
export const usePressWhenReady = (
  isReady: boolean,
  press: (form: HTMLFormElement, submitter: HTMLElement | null) => void,
): PressWhenReady => {
  const formElement = useRef<HTMLFormElement>(null);
  const kept = useRef<HTMLElement | null>(undefined);
  useEffect(() => {
    if (!isReady || kept.current === undefined) return;
    formElement.current?.requestSubmit(kept.current);
    kept.current = undefined;
  }, [isReady]);
  return {
    formElement,
    onSubmit: (event) => {
      event.preventDefault();
      const { submitter } = event.nativeEvent;
      if (isReady) press(event.currentTarget, submitter);
      else kept.current = submitter;
    },
  };
};
