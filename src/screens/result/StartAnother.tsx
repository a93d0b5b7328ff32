import { useLocation } from 'wouter';
import { Button } from '../../ui/Button.tsx';
import { useCaseActions } from '../parts/caseInHand.ts';

/** Puts the case away and begins another one; the payer stays chosen. */
export function StartAnother({ payer }: { readonly payer: string | undefined }) {
  const { startAnew } = useCaseActions();
  const [, navigate] = useLocation();
  return (
    <div className="grid print:hidden">
      <Button
        onClick={() => {
          startAnew(payer);
          navigate('/');
        }}
      >
        Start another check
      </Button>
    </div>
  );
}
