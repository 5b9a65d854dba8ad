import { Dialog as DialogPrimitive } from 'radix-ui'
import type { ComponentProps, ReactElement } from 'react'

// What `npx shadcn add dialog` puts into an app, as far as it matters here: the portal and the overlay are in the content.

export function Dialog(props: ComponentProps<typeof DialogPrimitive.Root>): ReactElement {
  return <DialogPrimitive.Root data-slot="dialog" {...props} />
}

interface DialogContentProps extends ComponentProps<typeof DialogPrimitive.Content> {
  readonly showCloseButton?: boolean
}

export function DialogContent({
  className,
  children,
  showCloseButton = true,
  ...props
}: DialogContentProps): ReactElement {
  return (
    <DialogPrimitive.Portal>
      <DialogPrimitive.Overlay data-slot="dialog-overlay" className="fixed inset-0 z-50 bg-black/50" />
      <DialogPrimitive.Content
        data-slot="dialog-content"
        className={`fixed z-50 w-full max-w-lg rounded-lg border shadow-lg ${className ?? ''}`}
        {...props}
      >
        {children}
        {showCloseButton && (
          <DialogPrimitive.Close data-slot="dialog-close" className="absolute top-4 right-4">
            Close
          </DialogPrimitive.Close>
        )}
      </DialogPrimitive.Content>
    </DialogPrimitive.Portal>
  )
}
