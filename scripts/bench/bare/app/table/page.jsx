import { PrismaPg } from '@prisma/adapter-pg'
import { connection } from 'next/server'
import { PrismaClient } from '../../client/client'

globalThis.bareClient ??= new PrismaClient({
  adapter: new PrismaPg({ connectionString: process.env.DATABASE_URL, max: 10 }),
})

/** The same query and the same seven columns as the product's list of children, and nothing else. */
export default async function TablePage() {
  await connection()
  const today = new Date()
  const rows = await globalThis.bareClient.$queryRaw`
    select id, code, full_name, born_on, born_year, sex::text, village, school, school_class,
      category::text, especially_difficult, supported, proposed, waiting_since, sponsors,
      count(*) over () as total
    from child_standing(${today}::date) c
    where code like ${`${process.env.BARE_PREFIX}-%`}
    order by sort_name asc nulls last, sort_name, id
    limit 100 offset 0`
  return (
    <main>
      <h1>Trẻ em ({rows.length})</h1>
      <table>
        <thead>
          <tr>
            <th>Họ và tên</th>
            <th>Ngày sinh</th>
            <th>Hoàn cảnh</th>
            <th>Thôn</th>
            <th>Trường</th>
            <th>Đỡ đầu</th>
            <th>Chờ</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <td>
                <a href={`/children/${row.id}`}>{row.full_name}</a> {row.code} {row.school_class}
              </td>
              <td>{row.born_on?.toISOString().slice(0, 10) ?? row.born_year}</td>
              <td>
                {row.category} {row.especially_difficult ? 'x' : ''}
              </td>
              <td>{row.village}</td>
              <td>{row.school}</td>
              <td>{row.supported ? row.sponsors.join(', ') : row.proposed ? 'đề xuất' : 'chờ'}</td>
              <td>{waited(row.waiting_since, today)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </main>
  )
}

function waited(since, today) {
  return since ? Math.floor((today - since) / 86_400_000) : ''
}
