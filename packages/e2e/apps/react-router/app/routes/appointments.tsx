import { Link } from 'react-router'

export default function Appointments() {
  return (
    <>
      <h1 className="text-2xl font-bold">These are your appointments</h1>
      <Link to="/" className="text-blue-700 underline dark:text-blue-400">
        Today, 10:00
      </Link>
    </>
  )
}
