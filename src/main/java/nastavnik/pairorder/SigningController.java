package nastavnik.pairorder;

import jakarta.validation.Valid;
import nastavnik.access.CurrentUser;
import nastavnik.access.OpenTo;
import nastavnik.access.Role;
import nastavnik.access.SignedIn;
import nastavnik.calendar.CommitteeClock;
import nastavnik.calendar.Dates;
import nastavnik.mentoring.PairRefused;
import nastavnik.pairdoubt.PairDoubtful;
import nastavnik.web.Flash;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** An order has been signed: it gets its number, and with it all its pairs. */
@Controller
@RequestMapping("/mentor-orders/{id}/signature")
@OpenTo({Role.DIRECTOR, Role.CURATOR})
class SigningController {

    private final OrderService orders;
    private final CommitteeClock clock;

    SigningController(OrderService orders, CommitteeClock clock) {
        this.orders = orders;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView create(@CurrentUser SignedIn me, @PathVariable long id) {
        return page(me, id, HttpStatus.OK).addObject("form", new OrderForm("", Dates.compact(clock.today()), ""));
    }

    @PostMapping
    ModelAndView store(
            @CurrentUser SignedIn me,
            @PathVariable long id,
            @Valid @ModelAttribute("form") OrderForm form,
            BindingResult errors,
            RedirectAttributes next) {
        if (!errors.hasErrors()) {
            try {
                orders.sign(me, id, form);
                Flash.success(next, "pairorder.signed");
                return new ModelAndView("redirect:/mentor-orders/" + id);
            } catch (OrderRefused refused) {
                errors.rejectValue("date", refused.key());
            } catch (PairDoubtful doubtful) {
                return page(me, id, HttpStatus.UNPROCESSABLE_CONTENT).addObject("doubtful", doubtful);
            } catch (PairRefused refused) {
                errors.rejectValue("date", "pairorder.refused.pair", new Object[] {refused.pair()}, null);
            }
        }
        return page(me, id, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private ModelAndView page(SignedIn me, long id, HttpStatus status) {
        return new ModelAndView("pairorder/signature", status)
                .addObject("order", orders.show(me, id))
                .addObject("under", "/mentor-pairs");
    }
}
