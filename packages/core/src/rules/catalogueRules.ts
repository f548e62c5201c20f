import { headingOrder } from "./a11y/heading-order/headingOrder.ts";
import { imageAlt } from "./a11y/image-alt/imageAlt.ts";
import { linkText } from "./a11y/link-text/linkText.ts";
import { filesExist } from "./assessment/files-exist/filesExist.ts";
import { objectiveCovered } from "./assessment/objective-covered/objectiveCovered.ts";
import { validAnswers } from "./assessment/valid-answers/validAnswers.ts";
import { minimisingWords } from "./content/minimising-words/minimisingWords.ts";
import { notEmpty } from "./content/not-empty/notEmpty.ts";
import { requiredSections } from "./content/required-sections/requiredSections.ts";
import { unclosedFence } from "./content/unclosed-fence/unclosedFence.ts";
import { hasEstimate } from "./effort/has-estimate/hasEstimate.ts";
import { plausible } from "./effort/plausible/plausible.ts";
import { sumConsistent } from "./effort/sum-consistent/sumConsistent.ts";
import type { Rule } from "./engine/rule.ts";
import { difficultyMonotonic } from "./graph/difficulty-monotonic/difficultyMonotonic.ts";
import { maxPrerequisites } from "./graph/max-prerequisites/maxPrerequisites.ts";
import { noHiddenPrerequisite } from "./graph/no-hidden-prerequisite/noHiddenPrerequisite.ts";
import { noOrphan } from "./graph/no-orphan/noOrphan.ts";
import { noRedundantPrerequisite } from "./graph/no-redundant-prerequisite/noRedundantPrerequisite.ts";
import { orderRespectsPrerequisites } from "./graph/order-respects-prerequisites/orderRespectsPrerequisites.ts";
import { reachable } from "./graph/reachable/reachable.ts";
import { missingTranslation } from "./i18n/missing-translation/missingTranslation.ts";
import { fileListed } from "./identity/file-listed/fileListed.ts";
import { matchesFilename } from "./identity/matches-filename/matchesFilename.ts";
import { uniqueTitle } from "./identity/unique-title/uniqueTitle.ts";
import { disableReason } from "./meta/disable-reason/disableReason.ts";
import { unknownRule } from "./meta/unknown-rule/unknownRule.ts";
import { unusedDisable } from "./meta/unused-disable/unusedDisable.ts";
import { aliasValid } from "./progress/alias-valid/aliasValid.ts";
import { idLocked } from "./progress/id-locked/idLocked.ts";
import { noNewGate } from "./progress/no-new-gate/noNewGate.ts";
import { noRemovedId } from "./progress/no-removed-id/noRemovedId.ts";
import { https } from "./resources/https/https.ts";
import { noBrokenInternal } from "./resources/no-broken-internal/noBrokenInternal.ts";
import { noDeadExternal } from "./resources/no-dead-external/noDeadExternal.ts";
import { noDuplicateUrl } from "./resources/no-duplicate-url/noDuplicateUrl.ts";
import { policy } from "./resources/policy/policy.ts";
import { preferInternal } from "./resources/prefer-internal/preferInternal.ts";
import { reviewedWithin } from "./resources/reviewed-within/reviewedWithin.ts";
import { fileName } from "./roadmapsh/file-name/fileName.ts";
import { linkForm } from "./roadmapsh/link-form/linkForm.ts";
import { linkOrder } from "./roadmapsh/link-order/linkOrder.ts";
import { linkType } from "./roadmapsh/link-type/linkType.ts";
import { maxLinks } from "./roadmapsh/max-links/maxLinks.ts";
import { noBannedHost } from "./roadmapsh/no-banned-host/noBannedHost.ts";
import { noDuplicateLink } from "./roadmapsh/no-duplicate-link/noDuplicateLink.ts";
import { title } from "./roadmapsh/title/title.ts";
import { uniqueNodeId } from "./roadmapsh/unique-node-id/uniqueNodeId.ts";
import { knownVocabulary } from "./schema/known-vocabulary/knownVocabulary.ts";
import { description } from "./seo/description/description.ts";

/** Every rule of prereq that is no integrity check, by code. */
export const CATALOGUE_RULES: readonly Rule[] = [
	headingOrder,
	imageAlt,
	linkText,
	filesExist,
	objectiveCovered,
	validAnswers,
	minimisingWords,
	notEmpty,
	requiredSections,
	unclosedFence,
	hasEstimate,
	plausible,
	sumConsistent,
	difficultyMonotonic,
	maxPrerequisites,
	noHiddenPrerequisite,
	noOrphan,
	noRedundantPrerequisite,
	orderRespectsPrerequisites,
	reachable,
	missingTranslation,
	fileListed,
	matchesFilename,
	uniqueTitle,
	disableReason,
	unknownRule,
	unusedDisable,
	aliasValid,
	idLocked,
	noNewGate,
	noRemovedId,
	https,
	noBrokenInternal,
	noDeadExternal,
	noDuplicateUrl,
	policy,
	preferInternal,
	reviewedWithin,
	fileName,
	linkForm,
	linkOrder,
	linkType,
	maxLinks,
	noBannedHost,
	noDuplicateLink,
	title,
	uniqueNodeId,
	knownVocabulary,
	description,
];
