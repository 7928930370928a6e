/** A link to the talk that introduced the portable dumper. @module */

const TALK = 'https://www.dancol.org/pdumperpres.pdf'

export const TalkLink = () => (
  <>
    <a href={TALK}>“Emacs Portable Dumper”</a> (Daniel Colascione, March 14 2018)
  </>
)
