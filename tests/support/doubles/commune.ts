import { chanceFrom, type Chance } from './chance'

/** A child as `ask find-doubles` is told of it. */
export type AskedChild = {
  id: string
  fullName: string
  bornOn: string | null
  bornYear: number | null
  sex: string | null
  village: string | null
  guardianName: string | null
  personalId: string | null
}

/** A child with what its household knows: what a second file of it may say otherwise. */
export type Resident = AskedChild & { otherParent: string; siblings: number }

export type Commune = { chance: Chance; villages: readonly string[]; children: Resident[] }

const FAMILIES = words(
  'Nguyễn Nguyễn Nguyễn Trần Trần Lê Lê Phạm Huỳnh Võ Phan Đặng Bùi Đỗ Hồ Ngô Dương Trương Hoàng Vũ',
  'Đinh Mai Đoàn Lương Hà Cao Trịnh Tạ Châu Lý Thái Tô Phùng Đào Lâm Tống Ông Doãn Alăng Arất Bhling',
)
const OF_GIRLS = words(
  'Thị Thị Thị Thị Ngọc Thanh Thu Minh Bảo Phương Khánh Kim Thảo Thùy Hồng Gia Quỳnh Hoài Mỹ Ánh Như',
  'Bích Tuyết Diệu Trúc Tường Cẩm Yến Mai An Nhật Hà Lan',
)
const OF_BOYS = words(
  'Văn Văn Văn Đình Minh Quốc Gia Đức Hữu Công Thanh Ngọc Xuân Quang Bảo Anh Tuấn Hoàng Duy Đăng Nhật',
  'Trọng Thế Viết Tấn Trung Thành Hải Khánh Phúc Tiến Bá Nguyên Thiên',
)
const GIRLS = words(
  'Linh Anh Trang Nhi Hương Thảo Ngân Vy Hân Trâm Như My Hà Phương Lan Yến Nga Mai Hoa Ngọc Thư Chi',
  'Ly Dung Hiền Hằng Hạnh Loan Thủy Thúy Vân Oanh Nhung Quyên Quỳnh Tiên Trinh Uyên Xuân Tuyết Diễm',
  'Giang Huyền Khánh Ánh Kiều Lệ Liên Mỹ Na Ngà Nguyệt Nhàn Phượng Sương Thắm Thơm Thu Trúc Tú Hường',
)
const BOYS = words(
  'Anh Huy Khang Bảo Minh Phúc Khôi Nam Long Đạt Hùng Dũng Quân Khoa Phát Tuấn Tài Hiếu Thịnh Kiệt',
  'An Đức Trung Sơn Vũ Hải Hoàng Lâm Nghĩa Nhân Phong Quang Quý Tâm Thành Thắng Thiện Tiến Toàn Trí',
  'Trường Tùng Việt Vinh Cường Duy Hậu Hưng Khải Kiên Lộc Luân Mạnh Nguyên Nhật Sang Thái Thuận Tín',
)
const VILLAGES = [
  ...['Thôn Hội Lâm', 'Thôn An Lâm', 'Thôn Bình Hòa', 'Thôn Phú Sơn 1', 'Thôn Phú Sơn 2'],
  ...['Thôn Việt An', 'Thôn Nhứt Tây', 'Thôn Nhứt Đông', 'Thôn Thuận An', 'Thôn 1', 'Thôn 5'],
  ...['Thôn Cẩm Tú', 'Tổ dân phố Trung Phước', 'Thôn Lộc An', 'Thôn Tứ Nhũ'],
]
/** Twins whom one letter, one mark or the middle name alone tells apart. */
const NEAR_GIVEN = [
  ...['An Anh', 'Anh Ánh', 'Hoa Hòa', 'Hương Hường', 'Lan Loan', 'Thành Thạnh', 'Tiên Tiến'],
  ...['Linh Ninh', 'Trung Chung', 'Hân Hạnh', 'Ngân Ngần', 'Tú Tư', 'Vy Vân', 'Nam Lam', 'My Mỹ'],
  ...['Thảo Thao', 'Khang Khanh', 'Phúc Phước', 'Hiền Hiên', 'Quân Quang', 'Vân Vân', 'Minh Anh'],
].map((pair) => pair.split(' '))

/** How often a household has what is easily taken for a double. */
const DECOYS = { twins: 0.02, nearTwins: 0.6, namesakes: 0.03, noId: 0.35, noGuardian: 0.04 }

/** Some children of one commune, household by household, with twins and namesakes; no doubles. */
export function communeOf(size: number, seed: number): Commune {
  const chance = chanceFrom(seed)
  const villages = VILLAGES.slice(0, 8 + chance.below(VILLAGES.length - 8))
  const children: Resident[] = []
  while (children.length < size) addHousehold(children, { chance, villages })
  children.length = size
  return { chance, villages, children }
}

function addHousehold(
  children: Resident[],
  { chance, villages }: { chance: Chance; villages: readonly string[] },
): void {
  const family = chance.oneOf(FAMILIES)
  const father = adult(family, 'male', chance)
  const mother = adult(chance.oneOf(FAMILIES), 'female', chance)
  const [guardianName, otherParent] = chance.happens(0.5) ? [mother, father] : [father, mother]
  const village = chance.oneOf(villages)
  const count = chance.oneOf([1, 1, 2, 2, 2, 3])
  let year = 2010 + chance.below(12)
  const born: Resident[] = []
  for (let at = 0; at < count && year <= 2025; at += 1) {
    const sex = chance.happens(0.5) ? 'female' : 'male'
    const child: Resident = {
      id: '',
      fullName: nameFor(family, sex, chance),
      bornOn: someDay(year, chance),
      bornYear: year,
      sex,
      village,
      guardianName: chance.happens(DECOYS.noGuardian) ? null : guardianName,
      personalId: null,
      otherParent,
      siblings: 0,
    }
    born.push(child)
    if (chance.happens(DECOYS.twins)) born.push(twinOf(child, chance))
    year += 2 + chance.below(4)
  }
  const known = children[chance.below(Math.max(1, children.length))]
  const [first] = born
  if (known && first && chance.happens(DECOYS.namesakes)) makeNamesake(first, known, chance)
  for (const child of born) {
    if (!chance.happens(DECOYS.noId)) child.personalId = idOf(child, chance)
    children.push({ ...child, id: `c${children.length}`, siblings: born.length - 1 })
  }
}

/** Somebody else of the same name, often of the same year, now and then of the same village. */
function makeNamesake(child: Resident, known: Resident, chance: Chance): void {
  child.fullName = known.fullName
  child.sex = known.sex
  if (known.bornYear !== null && chance.happens(0.7)) {
    child.bornYear = known.bornYear
    child.bornOn = someDay(known.bornYear, chance)
  }
  if (chance.happens(0.2)) child.village = known.village
}

function twinOf(child: Resident, chance: Chance): Resident {
  const words = child.fullName.split(' ')
  const near = chance.oneOf(NEAR_GIVEN)
  const isNear = chance.happens(DECOYS.nearTwins)
  if (isNear && words.length > 2 && chance.happens(0.3)) {
    const middle = chance.oneOf(child.sex === 'female' ? OF_GIRLS : OF_BOYS)
    const other = [words[0], middle, ...words.slice(2)].join(' ')
    if (other !== child.fullName) return { ...child, fullName: other }
  }
  if (isNear) {
    child.fullName = [...words.slice(0, -1), near[0]].join(' ')
    if (near[0] !== near[1])
      return { ...child, fullName: [...words.slice(0, -1), near[1]].join(' ') }
  }
  const sex = chance.happens(0.6) ? child.sex : child.sex === 'male' ? 'female' : 'male'
  const fullName = nameFor(words[0] ?? '', sex ?? 'male', chance)
  return fullName === child.fullName ? twinOf(child, chance) : { ...child, sex, fullName }
}

function nameFor(family: string, sex: string, chance: Chance): string {
  const [middles, givens] = sex === 'female' ? [OF_GIRLS, GIRLS] : [OF_BOYS, BOYS]
  const given = chance.mostlyFirst(givens)
  const middle = [chance.oneOf(middles), chance.oneOf(middles)].filter((word) => word !== given)
  const count = chance.oneOf([0, 1, 1, 1, 1, 1, 2, 2])
  return [family, ...new Set(middle.slice(0, count)), given].join(' ')
}

function adult(family: string, sex: string, chance: Chance): string {
  const [middles, givens] = sex === 'female' ? [OF_GIRLS, GIRLS] : [OF_BOYS, BOYS]
  return `${family} ${chance.mostlyFirst(middles)} ${chance.oneOf(givens)}`
}

function someDay(year: number, chance: Chance): string {
  const at = new Date(Date.UTC(year, 0, 1 + chance.below(365)))
  return at.toISOString().slice(0, 10)
}

export function idOf({ sex, bornYear }: Resident, chance: Chance): string {
  const digits = String(chance.below(1_000_000)).padStart(6, '0')
  const year = String((bornYear ?? 2015) % 100).padStart(2, '0')
  return `${chance.oneOf(['048', '049', '049', '051'])}${sex === 'female' ? 3 : 2}${year}${digits}`
}

function words(...lines: readonly string[]): readonly string[] {
  return lines.flatMap((line) => line.split(' '))
}
