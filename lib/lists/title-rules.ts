import type { ChildField } from './child-fields'

type Rule = readonly [RegExp, ChildField | null, number]

const KIN = '(cha|father|bo|me|ba|phu huynh|chu ho|giam ho|nuoi duong|cham soc|bao ho|than nhan)'

/** Read from the top; null says the title is known and of no use here. */
export const TITLE_RULES: readonly Rule[] = [
  [/^(stt|tt|so tt|so thu tu|thu tu|no|s tt)$/, 'ordinal', 0],
  [
    /\bgvcn\b|\bgiao vien\b|\bchu nhiem\b|\b(dau moi|nguoi lap|can bo|nguoi nop|nguoi nhan)\b/,
    null,
    0,
  ],
  [/\bquan he\b/, 'relation', 0],
  [/^(ho (va )?ten |ten )?(cac )?thanh vien( (trong|cua))?( ho| gia dinh)*$/, 'fullName', 0],
  [
    /\b(ho (va )?ten|ten)( cua)? (tre|hoc sinh|hs|em|chau|con|nguoi duoc|doi tuong)\b/,
    'fullName',
    0,
  ],
  [/^(ngay|thoi diem|thoi han|tu ngay|tu thang)\b.*\b(ho tro|do dau|nhan|cap|bat dau)\b/, null, 0],
  [
    /\b(dien thoai|sdt|so dt|dt lien he|dtdd|di dong|zalo|so lien he|lien lac)\b|^dt$/,
    'guardianPhone',
    0,
  ],
  [/\b(ghi chu|chu thich|luu y)\b/, 'note', 0],
  [
    /\b(noi|ngay|co quan) cap\b|\bnoi sinh\b|\bque quan\b|\bdan toc\b|\bton giao\b|\bquoc tich\b/,
    null,
    0,
  ],
  [/\bnghe( nghiep)?\b|\bhoc luc\b|\bhanh kiem\b|\bchu ky\b|\bky nhan\b/, null, 0],
  [/\bngay\b.*\b(qd|quyet dinh)\b/, 'decidedOn', 0],
  [/\b(qd|quyet dinh)( so)?( cong nhan)?\b|\bso (qd|quyet dinh)\b/, 'decisionNumber', 0],
  [/\bdiem b ?1\b/, 'pointsB1', 0],
  [/\bdiem b ?2\b/, 'pointsB2', 0],
  [/\bbhyt\b|\bbao hiem\b|^tuoi$|\bnhan khau\b|\bso con\b|\bdtts\b/, null, 0],
  [
    /\bma (hoc sinh|hs|ho|xa|huyen|tinh|tre|so)\b|\bchieu cao\b|\bcan nang\b|\bemail\b|\btai khoan\b/,
    null,
    0,
  ],
  [
    new RegExp(`\\b(year|nam|ngay|cccd|cmnd|can cuoc|dinh danh|dia chi|noi o)\\b.*\\b${KIN}\\b`),
    null,
    0,
  ],
  [/\b(thoi gian|hinh thuc|nhu cau|de nghi|de xuat|nguyen vong) /, null, 0],
  [
    /\bmuc (ho tro|do dau|giup do|tro giup|huong)\b|^muc$|\bso tien\b|\bkinh phi\b/,
    'supportLevel',
    0,
  ],
  [
    /\bma dinh danh\b.*\b(ministry|bo|giao duc|gd|gddt|moet)\b|\bmoet\b|\bma (csdl|gd)\b|\bma dinh danh (hoc sinh|hs)\b/,
    'moetId',
    0,
  ],
  [
    /\bdinh danh ca nhan\b|\bso dinh danh\b|\bdinh danh cong dan\b|\bddcn\b|\bdinh danh 12\b/,
    'personalId',
    0,
  ],
  [/\bcccd\b|\bcan cuoc\b/, 'personalId', 1],
  [/\bcmnd\b|\bcmt\b|\bchung minh\b/, 'personalId', 2],
  [/\bma dinh danh\b|\bso dd\b/, 'personalId', 3],
  [/\b(cha|father|bo|ba) (me|va me|hoac me)\b.*|\bhai ten$/, 'guardianName', 1],
  [
    /\bdo dau\b|\bbao tro\b|\btai tro\b|\b(don vi|to chuc|co quan|nguoi|nguon|ben|nha)\b.*\b(ho tro|giup do|nhan nuoi|cham lo)\b|\b(dang|da) (duoc )?(nhan )?(ho tro|giup do)\b/,
    'currentSponsor',
    0,
  ],
  [
    /\b(nuoi duong|giam ho|cham soc|bao ho|phu huynh|than nhan|nguoi than|nguoi dai dien)\b/,
    'guardianName',
    0,
  ],
  [/\bchu ho\b/, 'guardianName', 1],
  [/\b(ten|hoten|ong) .*\b(cha|father|bo)\b|^(cha|father|bo)( de| ruot)?$/, 'fatherName', 0],
  [/\b(ten|hoten|ba) .*\bme\b|^me( de| ruot)?$/, 'motherName', 0],
  [
    /\bngay( thang)?( year| nam)? sinh\b|\bngay sinh\b|\bntns\b|\bsinh ngay\b|\bngay thang year\b|^sinh$|\bdate of birth\b/,
    'bornOn',
    0,
  ],
  [/\b(year|nam) sinh\b/, 'bornYear', 1],
  [/\bgioi tinh\b|^(gt|phai|gioi|sex)$|^nam nu$|^nu nam$/, 'sex', 0],
  [
    /^(ho ten|ho va ten|ho va ten dem)? ?(ho|ho va|ho dem|ho lot|ho (va )?(ten )?(dem|lot)|ho va chu (dem|lot)|ho chu lot|ho ten dem|dem va ho)$/,
    'familyName',
    0,
  ],
  [
    /^(ho )?(va )?ten( (tre|tre em|em|hoc sinh|hs|con|chau|thanh vien|doi tuong|khai sinh|be).*)?$/,
    'fullName',
    1,
  ],
  [
    /\bho (va )?ten\b|\bhoten\b|^(ten|ho ten) (tre|hoc sinh|hs|em|chau|doi tuong|thanh vien)\b|^(tre em|hoc sinh|ten goi)$/,
    'fullName',
    0,
  ],
  [/\blop\b.*\btruong\b|\btruong\b.*\blop\b/, 'school', 1],
  [/\blop\b(?! \d)/, 'schoolClass', 0],
  [/^khoi( lop| hoc)?$/, 'grade', 0],
  [
    /\btruong\b(?! (thon|ban|xom))|\bco so giao duc\b|\b(hoc tai|noi hoc|noi dang hoc|dang hoc)\b/,
    'school',
    0,
  ],
  [
    /\b(cho|noi) (o|dang o|cu tru|sinh song)\b|\bdang (o|cu tru|sinh song)\b|\btam tru\b/,
    'village',
    0,
  ],
  [
    /\b(thon|to dan pho|tdp|khu dan cu|khoi pho|khu pho|xom|khom)\b|^(to|ap|ban|khu|lang|buon)$/,
    'village',
    1,
  ],
  [/\b(dia chi|thuong tru|hktt|ho khau)\b/, 'village', 2],
  [/^trang thai\b|^tinh trang( hoc.*)?$/, 'status', 0],
  [
    /^(muc do( kho khan)?|dac biet kho khan|dien (dac biet kho khan|dbkk)|dbkk|tre (dac biet kho khan|dbkk)|danh dau (dac biet kho khan|dbkk))$/,
    'especiallyDifficult',
    0,
  ],
  [
    /\bhoan canh\b|\bdoi tuong\b|\bdien\b|\bche do uu tien\b|\b(phan loai|loai) ho\b|\bchinh sach\b|\bnhom\b|\bho ngheo can ngheo\b|\bkho khan\b/,
    'circumstances',
    0,
  ],
  [/\bly do\b|\bmo ta\b/, 'circumstances', 1],
]
