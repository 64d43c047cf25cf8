/** Words for what a living person does, thinks of doing or nearly died of, in all languages. */
export const ACTS =
  'i|im|ive|id|myself|almost|nearly|took|taken|want*|wanna|going|gonna|ready|plan*|think*|thought*|try*|tried|attempt*|feel*|yo|casi|quiero|pienso|pensando|tome|tomo|hice|voy|intente|je|j|moi|presque|failli|pense|veux|envie|pris|ich|mich|bin|fast|beinahe|will|denk*|gedank*|nahm|nehme|genommen|eu|quase|quero|penso|tomei|tive|fiz|vou|tentei|io|sono|quasi|voglio|preso|ik|mij|bijna|wil|gedacht*|nam|genomen|jag|mig|nastan|vill|tank*|tog|tagit|ja|chce|mysle|prawie|wzialem|wzielam|انا|كدت|اريد|بدي|افكر|بفكر|اخذت|تناولت|بلعت|я';

/** Words that start a new clause, except those with another meaning in another language ("i", "en", "ma"). */
export const CLAUSE_STARTS =
  'and|but|or|so|because|when|while|since|then|now|who|which|y|pero|porque|cuando|que|et|mais|quand|depuis|und|aber|oder|weil|seit|e|mas|quando|perche|maar|omdat|toen|och|men|eller|nar|sedan|sen|ale|bo|gdy|لكن|لان|ثم|и|но';

/** Words between "died of" and "an overdose", and English phrases such as "my son's". */
export const ARTICLES =
  'a|an|the|his|her|their|un|una|une|el|la|le|l|su|son|sa|d|de|del|du|do|da|o|um|uma|den|dem|der|einen|einem|einer|een|het|en|ett|(?:my|our|his|her|their) \\S+ s';
