import type { PlanTopic } from "../plan/planDates.ts";

/**
 * The three curricula of the Balanced Academic Curriculum Problem (CSPLib, problem 30): courses as
 * `id credits`, then `< prerequisites`.
 */
const COURSES = {
	8: `dew100 1, fis100 3, hcw310 1, iwg101 2, mat190 4, mat192 4, dew101 1 < dew100, fis101 5 < fis100
mat192, iwi131 3, mat191 4 < mat190, mat193 4 < mat190 mat192, fis102 5 < fis101 mat193, hxwxx1
1, iei134 3 < iwi131, iei141 3 < iwi131, mat194 4 < mat191 mat193, dewxx0 1 < dew101, hcw311 1 <
hcw310, iei132 3 < iei134, iei133 3 < iei134, iei142 3 < iei141, iei162 3, iwn170 3, mat195 3 <
mat194, hxwxx2 1, iei231 4 < iei134, iei241 4 < iei142, iei271 3 < iei162, iei281 3 < mat195,
iwn261 3, hfw120 2, iei233 4 < iei231, iei238 3 < iei231, iei261 3 < iwn261, iei272 3 < iei271,
iei273 3 < iei271, iei161 3 < iwn261, iei232 3 < iei273, iei262 3 < iwn261, iei274 3 < iei273,
iwi365 3, iwn270 3, hrw130 2, iei218 3, iei219 3 < iei232, iei248 3 < iei233`,
	10: `dew100 1, fis100 3, hrwxx1 2, iwg101 2, mat021 5, qui010 3, dew101 1 < dew100, fis110 5 < fis100
mat021, hrwxx2 2, iwi131 3, mat022 5 < mat021, dewxx0 1 < dew101, fis120 4 < fis110 mat022,
hcw310 1, hrwxx3 2, ili134 4 < iwi131, ili151 3 < iwi131, mat023 4 < mat022, hcw311 1 < hcw310,
ili135 4 < ili134, ili153 3 < ili134 ili151, ili260 3, iwn261 3, mat024 4 < mat023, fis130 4 <
fis110 mat022, ili239 4 < ili135, ili245 4 < ili153, ili253 4 < ili153, fis140 4 < fis120
fis130, ili236 4 < ili239, ili243 4 < ili245, ili270 3 < ili260 iwn261, ili280 4 < mat024,
ici344 4 < ili243, ili263 3 < ili260 iwn261, ili332 4 < ili236, ili355 4 < ili153 ili280, iwn170
3, icdxx1 3, ili362 3 < ili263, iwn270 3, icdxx2 3`,
	12: `dew100 1, fis100 3, hcw310 1, iwg101 2, mat111 4, mat121 4, dew101 1 < dew100, fis110 5 < fis100
mat121, iwi131 3, mat112 4 < mat111, mat122 4 < mat111 mat121, dewxx0 1 < dew101, fis120 4 <
fis110 mat122, hcw311 1 < hcw310, hxwxx1 1, ili142 4 < iwi131, mat113 4 < mat112 mat122, mat123
4 < mat112 mat122, fis130 4 < fis110 mat122, ili134 4 < iwi131, ili151 3 < mat112, iwm185 3,
mat124 4 < mat113 mat123, fis140 4 < fis120 fis130, hxwxx2 1, ile260 3 < fis120 mat124, ili260
3, iwn170 3, qui104 3, ili231 3 < iwi131, ili243 4, ili252 4 < iwi131, ili273 3 < ili260, mat210
4 < mat113, mat260 4 < iwi131 mat113 mat123, ild208 3, ili221 4 < ili134 ili231 mat260, ili274 3
< ili273, ili281 3 < mat260, iwn270 3, mat270 4 < iwi131 mat113 mat123, hrw150 2, ili238 4 <
ili134, ili242 3 < ili142, ili275 3 < ili274, ili355 4 < ili221, hrw110 2 < hrw150, ici393 4 <
mat210 mat260, ili237 4 < ili231 ili252, ili334 4 < ili238, ili363 3 < ili273, iwn261 3, hrw100
2 < hrw110, ici382 4 < ili334, ili331 4 < ili238 ili274, ili362 3 < ili363, ili381 3 < ili281
mat210, iln230 3 < iwn170, ici313 2 < ili331, ici315 2, ici332 3 < ici393 ili331, ici344 4 <
ili243, icn336 3 < ici393, iwi365 3, ici314 2 < ici313, ici367 2`,
} as const;

/** The courses of the curriculum with so many terms; a credit is a minute. */
export function bacpCourses(terms: keyof typeof COURSES): readonly PlanTopic[] {
	return COURSES[terms].split(",").map((course) => {
		const [own = "", before] = course.trim().split(/\s+<\s+/);
		const [id = "", credits] = own.split(/\s+/);
		const likely = Number(credits);
		const requires = before?.split(/\s+/).map((topic) => ({ type: "topic" as const, topic }));
		return { id, requires: requires ?? [], effort: { low: likely, likely, high: likely } };
	});
}
