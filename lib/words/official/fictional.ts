/**
 * What a preview of a template is filled with: nobody's figures. Texts of the State's language, like
 * `form.ts`: no English twin.
 */
export const fictional = {
  unitName: 'Doanh nghiệp Ví Dụ',
  day: 'ngày 20 tháng 11 năm 2026',
  waiting: '12',
  leastAmount: '1.000.000',
  helping: '03',
  promised: '05',
  children: '24',
  units: '09',
  planNumber: '15/KH-UBND',
  planDay: 'ngày 05 tháng 6 năm 2026',
  firstQuarter: 'Quý IV năm 2026',
  approvedOn: 'ngày 20 tháng 11 năm 2026',
  from: '01/10/2026',
  pledged: '1.000.000 đồng/quý.',
  childName: 'Nguyễn Văn Ví Dụ',
  childCode: 'VA-0000',
  childBorn: '01/09/2016',
  childVillage: 'Thôn Ví Dụ',
}
