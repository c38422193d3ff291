import { phraseOrigins } from '../utils/phrasing/verdict.ts';

/** More dots than this say no more than the words beside them. */
const MOST = 8;

interface Props {
  readonly articles: number;
  readonly origins: number;
  readonly names?: readonly string[];
}

/** A filled dot for each origin, a hollow one for each article that repeats one. */
export function Origins({ articles, origins, names }: Props) {
  const dots = Array.from({ length: Math.min(articles, MOST) }, (_, index) => index < origins);
  return (
    <>
      <span class="origins" aria-hidden="true">
        {dots.map((own, index) => (
          <i key={index} class={own ? '' : 'c'} />
        ))}
      </span>
      {phraseOrigins(articles, origins, names)}
    </>
  );
}
