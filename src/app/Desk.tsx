import { DeskScreen } from '../screens/desk/DeskScreen.tsx';
import { DraftViewsProvider } from '../screens/desk/draftViews.ts';
import { DifferencesFrom } from '../screens/differences/DifferencesFrom.tsx';
import { PictureOf } from '../screens/policies/picture/PictureOf.tsx';
import { ResultByItself } from '../screens/result/ResultByItself.tsx';

const views = { Result: ResultByItself, Picture: PictureOf, Differences: DifferencesFrom };

/** The desk with the views of other screens in which a draft is tried. */
export function Desk({ part }: { readonly part?: string | undefined }) {
  return (
    <DraftViewsProvider value={views}>
      <DeskScreen part={part} />
    </DraftViewsProvider>
  );
}
